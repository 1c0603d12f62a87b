package org.lianxi.web.page;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianxi.committee.refusal.Refusal;

/**
 * Every text exists in both languages, every text that is asked for exists, and none exists in vain.
 *
 * <p>Seen red: with a key taken out of one language; with {@code #{matterTexts['no.such']}} in a page; with a key
 * {@code planted=x} in both languages; with {@code unknown-matter} taken out of the refusals; with a lone apostrophe in a
 * text with places; with {@code evidence-required} taken out; with {@code file-empty} written twice.
 */
class TextsTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path CODE = Path.of("src/main/java");
    private static final Path BUNDLES = RESOURCES.resolve("org/lianxi/web");

    /** {@code #{matterTexts['title']}}, {@code #{t['menu']}}. */
    private static final Pattern ASKED = Pattern.compile("\\b(t|[a-z]+Texts)\\['([^']+)'\\]");

    private static final Pattern IN_QUOTES = Pattern.compile("(?<=['\"])([^'\"\\s]+)(?=['\"])");

    /** What follows the name of the field in {@code that(…, "due", "due-out-of-range")} and its like. */
    private static final Pattern FAULT = Pattern.compile("(?:\"[a-zA-Z]+\"|\\bfield),\\s*\"([a-z]+(?:-[a-z]+)+)\"");

    private static final Pattern KEY = Pattern.compile("(?m)^([^#=\\s]+)\\s*=");
    private static final List<Path> MODULES = Stream.of("committee-module", "meeting-module", "web")
            .map(module -> Path.of("..", module, "src/main/java"))
            .toList();
    private static final String ALL_CODE = read(CODE, ".java");
    private static final String ALL_PAGES = read(PAGES, ".xhtml");

    static Stream<Path> bundles() {
        return files(BUNDLES, ".properties").stream()
                .filter(not(path -> path.toString().endsWith("_en.properties")))
                .filter(not(path -> path.getFileName().toString().startsWith("FacesMessages")));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void are_complete_in_both_languages(Path chinese) {
        Path english = inEnglish(chinese);

        assertThat(load(english).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(load(chinese).stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void say_something_and_keep_their_places(Path chinese) {
        Properties inChinese = load(chinese);
        Properties inEnglish = load(inEnglish(chinese));

        for (String key : inChinese.stringPropertyNames()) {
            assertThat(inChinese.getProperty(key)).as(key).isNotEmpty();
            assertThat(inEnglish.getProperty(key)).as(key).isNotEmpty();
            assertThat(places(inEnglish.getProperty(key)))
                    .as("places of " + key)
                    .isEqualTo(places(inChinese.getProperty(key)));
        }
    }

    @Test
    void exist_when_a_page_asks_for_them() {
        List<String> missing = new ArrayList<>();
        ASKED.matcher(ALL_PAGES).results().forEach(asked -> {
            if (!load(bundleOf(asked.group(1))).containsKey(asked.group(2))) {
                missing.add(asked.group());
            }
        });

        assertThat(missing).isEmpty();
    }

    @Test
    void exist_for_a_reason() {
        Set<String> words = new TreeSet<>();
        Stream.of(ALL_CODE, ALL_PAGES)
                .flatMap(text -> IN_QUOTES.matcher(text).results())
                .map(quoted -> quoted.group(1))
                .forEach(words::add);
        // texts.of and the tags put together a family and a member.
        words.add("state");

        List<String> unused = files(BUNDLES, "Texts.properties").stream()
                .flatMap(bundle -> load(bundle).stringPropertyNames().stream()
                        .filter(not(isAskedFor(words)))
                        .map(key -> BUNDLES.relativize(bundle) + " " + key))
                .toList();

        assertThat(unused).isEmpty();
    }

    @Test
    void exist_for_every_refusal() {
        Properties refusals = load(BUNDLES.resolve("errors/Refusals.properties"));

        List<String> without = new ClassFileImporter()
                .importPackages("org.lianxi").stream()
                        .filter(each -> each.isAssignableTo(Refusal.class))
                        .filter(each -> !each.getModifiers().contains(JavaModifier.ABSTRACT))
                        .filter(not(each -> each.getPackageName().contains("testing")))
                        .map(JavaClass::getSimpleName)
                        .map(name ->
                                name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT))
                        .filter(not(refusals::containsKey))
                        .toList();

        assertThat(without).isEmpty();
    }

    @Test
    void exist_for_every_fault_found_in_what_was_typed() {
        Properties refusals = load(BUNDLES.resolve("errors/Refusals.properties"));

        Set<String> without = new TreeSet<>();
        MODULES.stream()
                .flatMap(module -> FAULT.matcher(read(module, ".java")).results())
                .map(found -> found.group(1))
                .filter(not(refusals::containsKey))
                .forEach(without::add);

        assertThat(without).isEmpty();
    }

    static Stream<Path> allBundles() {
        return files(BUNDLES, ".properties").stream();
    }

    @ParameterizedTest
    @MethodSource("allBundles")
    void stand_only_once_in_their_bundle(Path bundle) {
        assertThat(KEY.matcher(text(bundle)).results().map(found -> found.group(1)))
                .doesNotHaveDuplicates();
    }

    /** Either the whole key is written somewhere, or a family of which it is a member: {@code "flaw."} + flaw. */
    private static Predicate<String> isAskedFor(Set<String> words) {
        return key -> words.contains(key)
                || dots(key)
                        .anyMatch(dot ->
                                words.contains(key.substring(0, dot + 1)) || words.contains(key.substring(0, dot)));
    }

    private static Stream<Integer> dots(String key) {
        return Pattern.compile("\\.").matcher(key).results().map(MatchResult::start);
    }

    /** How many places a text has; texts without any are not read as patterns. */
    private static int places(String text) {
        return text.contains("{") ? new MessageFormat(text).getFormatsByArgumentIndex().length : 0;
    }

    private static Path bundleOf(String variable) {
        return variable.equals("t")
                ? BUNDLES.resolve("Texts.properties")
                : BUNDLES.resolve(variable.replace("Texts", "")).resolve("Texts.properties");
    }

    private static Path inEnglish(Path chinese) {
        String name = chinese.getFileName().toString().replace(".properties", "_en.properties");
        return chinese.resolveSibling(name);
    }

    private static Properties load(Path path) {
        try (BufferedReader reader = Files.newBufferedReader(path)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path root, String ending) {
        return files(root, ending).stream().map(TextsTest::text).reduce("", String::concat);
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path root, String ending) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(path -> path.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
