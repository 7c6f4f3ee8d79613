package io.quarkiverse.dingtalk.conference.it.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.live.LiveMeetingService;
import io.quarkiverse.dingtalk.conference.minutes.MinutesService;
import io.quarkiverse.dingtalk.conference.recording.RecordingService;
import io.quarkiverse.dingtalk.conference.report.MeetingReportService;
import io.quarkiverse.dingtalk.conference.streaming.StreamingService;

/** The tables of all operations in the docs. */
class OperationsPageTest {

    private static final Path EXAMPLES = Path.of("../docs/modules/ROOT/examples");
    private static final List<Class<?>> SERVICES = List.of(MeetingService.class, LiveMeetingService.class,
            RecordingService.class, MinutesService.class, StreamingService.class, MeetingReportService.class);

    @Test
    void theTableOfAllOperationsSaysOfEachWhatIsKnown() throws IOException {
        assertThat(rows("operations.csv").map(row -> row.subList(1, 5)))
                .containsExactlyInAnyOrderElementsOf(Operation.ALL.stream().map(OperationsPageTest::known).toList());
    }

    private static List<String> known(Operation operation) {
        var scope = operation.scope().substring(operation.scope().lastIndexOf('.') + 1);
        var page = operation.known().equals("page");
        return List.of(operation.name(), kind(operation), page ? scope : scope + " (guessed)",
                page ? "page" : operation.since() == null ? "SDK" : "SDK " + operation.since());
    }

    private static String kind(Operation operation) {
        return !operation.changes() ? "reads" : operation.mayBeRepeated() ? "may be repeated" : "not repeated";
    }

    @Test
    void thePageOnTheOfficialSdkHasAllOperations() throws IOException {
        assertThat(rows("sdk.csv").map(row -> row.get(0))).containsExactlyInAnyOrderElementsOf(Operation.ALL.stream()
                .map(it -> Character.toLowerCase(it.name().charAt(0)) + it.name().substring(1)).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = { "operations.csv", "sdk.csv" })
    void everyMethodThatATableNamesExists(String table) throws IOException {
        var column = table.equals("sdk.csv") ? 1 : 0;

        assertThat(rows(table).map(row -> row.get(column))).isSubsetOf(SERVICES.stream().flatMap(service -> Stream
                .of(service.getMethods()).map(method -> service.getSimpleName() + "." + method.getName())).toList());
    }

    private static Stream<List<String>> rows(String table) throws IOException {
        return Files.readAllLines(EXAMPLES.resolve(table)).stream().skip(1).map(row -> List.of(row.split(";")));
    }
}
