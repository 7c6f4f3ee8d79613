package io.quarkiverse.dingtalk.conference.rest.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.List;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/**
 * The tables in which Jackson keeps the names of fields have a seed. Of what is held from when a native executable is built,
 * or a checkpoint made, it is the same in all copies. Whoever knows it could send names that all collide; that ends the
 * reading, and so does no harm.
 */
class SymbolTablesTest {

    @Test
    void namesThatCollideOnPurposeEndTheReading() {
        var held = heldFromTheBeginning();

        assertThat(held).hasSizeGreaterThan(3).allMatch(it -> it.isEnabled(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW));
    }

    private static List<JsonFactory> heldFromTheBeginning() {
        return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("io.quarkiverse.dingtalk.conference").stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> field.getRawType().isAssignableTo(JsonFactory.class)
                        || field.getRawType().isAssignableTo(ObjectMapper.class)
                        || field.getRawType().isAssignableTo(ObjectReader.class))
                .map(JavaField::reflect).map(SymbolTablesTest::factory).toList();
    }

    private static JsonFactory factory(Field field) {
        try {
            field.setAccessible(true);
            var held = field.get(null);
            return held instanceof ObjectMapper mapper ? mapper.getFactory()
                    : held instanceof ObjectReader reader ? reader.getFactory() : (JsonFactory) held;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
