package org.lianxi.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxi.web.architecture.Product.CLASSES;

import com.tngtech.archunit.core.domain.JavaMethod;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.permission.Action;

/**
 * Every page, every REST route and every servlet stands in {@code addresses.txt} with the action that it needs; the running
 * product is held against the same table as every role.
 *
 * <p>Seen red: with the line of {@code /matter/view} taken out; with an action that does not exist; with a line for a page
 * that does not exist.
 */
class AddressesTest {

    private static final java.nio.file.Path PAGES = java.nio.file.Path.of("src/main/webapp");
    private static final List<String> OPEN = List.of("public", "signed-in", "own");

    @Test
    void every_address_is_listed_with_what_it_needs() {
        Set<String> found = new TreeSet<>();
        pages().forEach(found::add);
        routes().forEach(found::add);
        servlets().forEach(found::add);

        Set<String> listed = Listed.lines("addresses.txt").stream()
                .map(words -> words.get(0) + " " + words.get(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(listed).containsExactlyElementsOf(found);
    }

    @Test
    void what_an_address_needs_is_an_action_or_nothing_but_a_session() {
        Set<String> known = Stream.concat(
                        OPEN.stream(), Arrays.stream(Action.values()).map(Action::name))
                .collect(Collectors.toSet());

        assertThat(Listed.lines("addresses.txt")).allSatisfy(words -> assertThat(known)
                .containsAll(List.of(words.get(2).split(","))));
    }

    private static Stream<String> pages() {
        try (Stream<java.nio.file.Path> files = Files.walk(PAGES)) {
            return files
                    .map(each -> PAGES.relativize(each).toString())
                    .filter(each ->
                            each.endsWith(".xhtml") && !each.startsWith("WEB-INF") && !each.startsWith("resources"))
                    .map(each -> "PAGE /" + each.replace(".xhtml", ""))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> routes() {
        return CLASSES.stream()
                .filter(each -> each.isAnnotatedWith(Path.class))
                .flatMap(each -> each.getMethods().stream())
                .flatMap(method -> verb(method).map(verb -> verb + " " + path(method)).stream());
    }

    private static Optional<String> verb(JavaMethod method) {
        return Arrays.stream(method.reflect().getAnnotations())
                .map(Annotation::annotationType)
                .flatMap(each -> Optional.ofNullable(each.getAnnotation(HttpMethod.class)).stream())
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String path(JavaMethod method) {
        String own = method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        String all =
                "/api/v1/" + method.getOwner().getAnnotationOfType(Path.class).value() + "/" + own;
        return all.replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
    }

    private static Stream<String> servlets() {
        return CLASSES.stream()
                .filter(each -> each.isAnnotatedWith(WebServlet.class))
                .map(each -> each.getAnnotationOfType(WebServlet.class))
                .flatMap(each -> Stream.concat(Arrays.stream(each.value()), Arrays.stream(each.urlPatterns())))
                .map(each -> "SERVLET " + (each.isEmpty() ? "/" : each));
    }
}
