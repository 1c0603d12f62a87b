package org.lianxi.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxi.web.architecture.Product.CLASSES;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What is never kept about a person (DOMAIN §10 nos. 2 and 11): there is no field for it in entities, forms, REST documents
 * and tables. And who has not signed in meets no person's title.
 *
 * <p>Seen red: with the categories of posts and matters among the fields, which are words of the domain and no one's data.
 */
class PersonalDataTest {

    private static final Pattern FORBIDDEN = Pattern.compile("(?i)religio|ethnic|nationality|hukou|health|medical|disab"
            + "|illness|arrear|debtor|unpaid|idcard|id_card|idnumber|id_number|identity_?card|passport|income|salary"
            + "|biometr|latitude|longitude|birth|gender|marital|party_?member(?!s)|political");

    /** Counts of an organisation's members are no data of a person; a disabled control is none of a person either. */
    private static final Pattern HARMLESS = Pattern.compile("(?i)disabled|enabled");

    private static final Pattern COLUMN =
            Pattern.compile("(?m)^\\s+([a-z_]+)\\s+(?:varchar|char|text|int|date|datetime)");

    private static final Pattern TITLE = Pattern.compile("people\\.name|lx:person|signedIn\\.");

    @Test
    void no_class_has_a_field_for_it() {
        Set<String> found = CLASSES.stream()
                .flatMap(each -> each.getFields().stream())
                .filter(each -> !each.getModifiers().contains(JavaModifier.STATIC))
                .filter(each -> isForbidden(each.getName()))
                .map(JavaField::getFullName)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(found).isEmpty();
    }

    @Test
    void no_table_has_a_column_for_it() {
        Set<String> columns = Stream.of("../committee-module", "../meeting-module")
                .map(module -> Path.of(module, "src/main/resources/db/migration"))
                .flatMap(folder -> files(folder, ".sql").stream())
                .flatMap(file -> COLUMN.matcher(text(file)).results().map((MatchResult line) -> line.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(columns).hasSizeGreaterThan(50).noneMatch(PersonalDataTest::isForbidden);
    }

    @Test
    void nobody_is_named_to_the_public() {
        List<Path> open = Listed.lines("addresses.txt").stream()
                .filter(words -> words.get(0).equals("PAGE") && words.get(2).equals("public"))
                .map(words -> Path.of("src/main/webapp" + words.get(1) + ".xhtml"))
                .toList();

        assertThat(open).isNotEmpty().allSatisfy(page -> assertThat(text(page)).doesNotContainPattern(TITLE));
    }

    private static boolean isForbidden(String name) {
        return FORBIDDEN.matcher(HARMLESS.matcher(name).replaceAll("")).find();
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(each -> each.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
