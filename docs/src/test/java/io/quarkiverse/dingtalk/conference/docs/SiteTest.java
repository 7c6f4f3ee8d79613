package io.quarkiverse.dingtalk.conference.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The HTML pages that the build has made, as a reader finds them. */
class SiteTest {

    private static final Path SITE = Path.of("target/generated-docs");
    private static final Path README = Path.of("../README.md");
    private static final Pattern OTHER_HOST = Pattern.compile("(\\w+:|//).*");
    private static final Pattern MARKDOWN_LINK = Pattern.compile("]\\(([^)\\s]+)\\)");

    private final Map<Path, Document> pages = pages();

    @Test
    void everyLinkLeadsToAFileAndAnAnchorThatAreThere() {
        assertThat(pages).isNotEmpty().allSatisfy((page, html) -> assertThat(addresses(html, "a[href], link, script, img"))
                .filteredOn(address -> !OTHER_HOST.matcher(address).matches())
                .allSatisfy(address -> assertThat(isThere(page, address)).as(address).isTrue()));
    }

    @Test
    void everyPageHasANavigationWithEveryPage() {
        assertThat(pages).allSatisfy((page, html) -> assertThat(addresses(html, "nav a"))
                .extracting(address -> target(page, address))
                .containsExactlyInAnyOrderElementsOf(pages.keySet()));
    }

    @Test
    void everySectionIsInTheContentsOfItsPage() {
        assertThat(pages).allSatisfy((page, html) -> assertThat(html.select("#toc a").size())
                .isEqualTo(html.select("h2[id], h3[id]").size()));
    }

    @Test
    void nothingIsLoadedFromAnotherHost() {
        assertThat(pages).allSatisfy((page, html) -> assertThat(addresses(html, "link, script, img"))
                .noneMatch(address -> OTHER_HOST.matcher(address).matches()));
    }

    @Test
    void everyLinkOfTheReadmeLeadsToAFileThatIsThere() throws IOException {
        assertThat(MARKDOWN_LINK.matcher(Files.readString(README)).results().map(link -> link.group(1)))
                .filteredOn(address -> !OTHER_HOST.matcher(address).matches())
                .isNotEmpty()
                .allSatisfy(address -> assertThat(README.resolveSibling(address)).exists());
    }

    @Test
    void theReadmeListsEveryPage() throws IOException {
        String readme = Files.readString(README);

        assertThat(pages.keySet()).allSatisfy(page -> assertThat(readme)
                .contains("docs/modules/ROOT/pages/" + page.toString().replace(".html", ".adoc")));
    }

    private boolean isThere(Path page, String address) {
        Path target = target(page, address);
        String anchor = decoded(address.replaceFirst("[^#]*#?", ""));
        return Files.exists(SITE.resolve(target))
                && (anchor.isEmpty() || pages.get(target).getElementById(anchor) != null);
    }

    /** @return the file that an address on a page leads to, relative to the site */
    private static Path target(Path page, String address) {
        String file = decoded(address.split("#", 2)[0]);
        return file.isEmpty() ? page : page.resolveSibling(file).normalize();
    }

    private static String decoded(String address) {
        return URLDecoder.decode(address, StandardCharsets.UTF_8);
    }

    private static List<String> addresses(Document html, String elements) {
        return html.select(elements).stream().map(SiteTest::address).filter(address -> !address.isEmpty()).toList();
    }

    private static String address(Element element) {
        return element.hasAttr("href") ? element.attr("href") : element.attr("src");
    }

    private static Map<Path, Document> pages() {
        try (Stream<Path> files = Files.walk(SITE)) {
            Map<Path, Document> pages = new TreeMap<>();
            files.filter(file -> file.toString().endsWith(".html"))
                    .forEach(file -> pages.put(SITE.relativize(file), parse(file)));
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document parse(Path file) {
        try {
            return Jsoup.parse(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
