package org.lianxi.committee.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.NotPermitted;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.InvalidInput;
import org.lianxi.committee.refusal.Problem;
import org.lianxi.committee.testing.GivenPermissions;
import org.lianxi.committee.testing.RecordedActs;
import org.lianxi.committee.testing.TestDatabase;

/** Sheets of posts on the real schema, and everything that can be wrong with a file. */
class ImportRegistersTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated("committee", "committee");
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String HEADING = "组织,职务,岗位称谓,开始日期,届满日期\n";
    private static final ImportWords WORDS = words();

    private final ImportDesk desk = new ImportDesk();
    private final GivenPermissions permissions = desk.permissions();
    private final RecordedActs acts = desk.acts();
    private final PersonId administrator = person();
    private final String place = "居委会" + OrganisationId.fresh().value();
    private final OrganisationId residents = organisation(OrganisationKind.RESIDENTS_COMMITTEE, place);

    ImportRegistersTest() {
        permissions.allow(administrator, Action.MAINTAIN_ORGANISATIONS, Scope.everywhere());
    }

    @Test
    void enters_a_checked_sheet_once_and_a_second_time_nothing() {
        byte[] sheet =
                csv(place + ",居委会主任,甲" + place + ",2026-01-01,2026-12-31\n" + place + ",委员,乙" + place + ",2026/1/1,\n");

        ImportReport checked = check(sheet);
        assertThat(checked.problems()).isEmpty();
        assertThat(checked.fresh()).isEqualTo(2);
        assertThat(mandates()).isZero();
        ImportReport applied = using(each -> each.apply(administrator, checked.id(), WORDS, ImportProgress.UNHEARD));

        assertThat(applied.fresh()).isEqualTo(2);
        assertThat(mandates()).isEqualTo(2);
        assertThat(acts.names()).containsExactly("ImportApplied");
        assertThat(acts.last().details()).containsEntry("entered", "2").containsEntry("digest", checked.digest());
        ImportReport again = check(sheet);
        assertThat(again.fresh()).isZero();
        assertThat(again.unchanged()).isEqualTo(2);
        using(each -> each.apply(administrator, again.id(), WORDS, ImportProgress.UNHEARD));
        assertThat(mandates()).isEqualTo(2);
        assertThatThrownBy(() -> using(each -> each.apply(administrator, checked.id(), WORDS, ImportProgress.UNHEARD)))
                .isInstanceOf(ImportDone.class);
    }

    @Test
    void names_every_problem_by_row_and_column_and_enters_nothing() {
        ImportReport checked = check(csv(
                "没有的组织,居委会主任,甲,2026-01-01,\n" // 2
                        + place + ",没有的职务,乙,2026-01-01,\n" // 3
                        + place + ",业委会主任,丙,2026-01-01,\n" // 4
                        + place + ",居委会主任,丁,2026-02-30,\n" // 5
                        + place + ",居委会主任,戊,2026-03-01,2026-02-01\n" // 6
                        + place + ",居委会主任,己,2026-03-01,2026-06-30\n" // 7
                        + place + ",居委会主任,庚,2026-06-30,\n" // 8
                        + place + ",居委会主任,己,2026-03-01,2026-06-30\n" // 9
                        + place + ",系统管理员,,2026-03-01,\n" // 10
                        + place + ",街道党工委负责人,辛,2026-03-01,\n")); // 11

        assertThat(checked.problems())
                .extracting(each ->
                        each.row() + " " + each.column().map(Column::name).orElse("-") + " " + each.code())
                .containsExactly(
                        "2 ORGANISATION import-unknown-organisation",
                        "3 POST import-unknown-post",
                        "4 POST post-not-in-this-kind",
                        "5 FROM import-bad-day",
                        "6 UNTIL ends-before-it-begins",
                        "8 FROM import-post-held",
                        "9 - import-duplicate-row",
                        "10 POST import-administrator",
                        "10 TITLE input-required",
                        "11 POST import-needs-second-person");
        assertThatThrownBy(() -> using(each -> each.apply(administrator, checked.id(), WORDS, ImportProgress.UNHEARD)))
                .isInstanceOf(ImportFaulty.class);
        assertThat(mandates()).isZero();
    }

    @Test
    void reads_workbooks_and_csv_in_the_usual_encodings_alike() {
        String row = place + ",委员,丙" + place + ",2026-01-01,\n";
        byte[] marked = ("\uFEFF" + HEADING + row).getBytes(StandardCharsets.UTF_8);

        assertThat(check(marked).fresh()).isEqualTo(1);
        assertThat(check((HEADING + row).getBytes(GB18030)).fresh()).isEqualTo(1);
        assertThat(check(workbook(sheet -> {
                            sheet.value(1, 0, place);
                            sheet.value(1, 1, "委员");
                            sheet.value(1, 2, "丙" + place);
                            sheet.value(1, 3, 46023);
                        }))
                        .fresh())
                .isEqualTo(1);
    }

    @Test
    void takes_over_no_formula_and_no_merged_cells() {
        byte[] computed = workbook(sheet -> {
            sheet.formula(1, 0, "1+1");
            sheet.value(1, 1, "委员");
        });
        assertThat(check(computed).problems()).extracting(RowProblem::code).contains("import-formula");
        byte[] merged = workbook(sheet -> {
            sheet.range(1, 0, 2, 0).merge();
        });
        assertRefused(() -> check(merged), "import-merged-cells");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\u0000\u0001\u0002program"})
    void refuses_what_is_no_sheet(String content) {
        assertRefused(
                () -> check(content.getBytes(StandardCharsets.UTF_8)),
                content.isEmpty() ? "import-empty" : "import-disguised");
    }

    @Test
    void refuses_a_bomb_an_archive_and_a_wrong_heading() {
        assertRefused(() -> check(zip("xl/workbook.xml", 130)), "import-packed-too-tightly");
        assertRefused(() -> check(zip("holiday.txt", 1)), "import-disguised");
        assertRefused(() -> check("姓名,电话\n甲,1\n".getBytes(StandardCharsets.UTF_8)), "import-headings");
    }

    @Test
    void is_for_those_who_keep_the_registers_everywhere() {
        PersonId stranger = person();

        assertThatThrownBy(() -> using(each -> each.receive(stranger, ImportKind.POSTS, "x.csv", csv(""), WORDS)))
                .isInstanceOf(NotPermitted.class);
        ImportId id = check(csv("")).id();
        permissions.allow(stranger, Action.MAINTAIN_ORGANISATIONS, Scope.everywhere());
        assertThatThrownBy(() -> using(each -> each.kept(stranger, id))).isInstanceOf(UnknownImport.class);
    }

    /** Ten thousand posts; the time and the memory are printed, not judged: the machine is shared. */
    @Test
    void enters_ten_thousand_rows() {
        StringBuilder rows = new StringBuilder();
        for (int row = 0; row < 10_000; row++) {
            rows.append(place)
                    .append(",委员,第")
                    .append(row)
                    .append("号委员")
                    .append(place)
                    .append(",2026-01-01,\n");
        }
        long begin = System.nanoTime();
        ImportReport checked = check(csv(rows.toString()));
        long middle = System.nanoTime();
        using(each -> each.apply(administrator, checked.id(), WORDS, ImportProgress.UNHEARD));
        long end = System.nanoTime();

        assertThat(mandates()).isEqualTo(10_000);
        System.getLogger("import")
                .log(
                        System.Logger.Level.INFO,
                        "10000 rows: check {0} ms, apply {1} ms, heap {2} MiB",
                        Duration.ofNanos(middle - begin).toMillis(),
                        Duration.ofNanos(end - middle).toMillis(),
                        (Runtime.getRuntime().totalMemory()
                                        - Runtime.getRuntime().freeMemory())
                                / 1024
                                / 1024);
    }

    private ImportReport check(byte[] content) {
        return using(each -> {
            ImportId id = each.receive(administrator, ImportKind.POSTS, "任职.csv", content, WORDS);
            return each.check(administrator, id, WORDS, ImportProgress.UNHEARD);
        });
    }

    private <T> T using(Function<ImportRegisters, T> act) {
        return DATABASE.call(em -> act.apply(desk.at(em)));
    }

    private long mandates() {
        return DATABASE.call(em -> ((Number) em.createNativeQuery(
                                "select count(*) from committee_mandate where organisation_id = '" + residents + "'")
                        .getSingleResult())
                .longValue());
    }

    private static void assertRefused(ThrowingCallable act, String code) {
        assertThatThrownBy(act).isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problems())
                .extracting(Problem::code)
                .containsExactly(code));
    }

    private static byte[] csv(String rows) {
        return (HEADING + rows).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] workbook(Consumer<Worksheet> fill) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("任职");
            String[] headings = HEADING.strip().split(",", -1);
            for (int place = 0; place < headings.length; place++) {
                sheet.value(0, place, headings[place]);
            }
            fill.accept(sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String name, int megabytes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            OutputStream out = zip;
            for (int written = 0; written < megabytes; written++) {
                out.write(new byte[1024 * 1024]);
            }
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static ImportWords words() {
        Map<String, Column> columns = Map.of(
                "组织", Column.ORGANISATION,
                "职务", Column.POST,
                "岗位称谓", Column.TITLE,
                "开始日期", Column.FROM,
                "届满日期", Column.UNTIL);
        Map<String, String> constants = new HashMap<>();
        constants.put("居委会主任", Post.RESIDENTS_COMMITTEE_DIRECTOR.name());
        constants.put("委员", Post.RESIDENTS_COMMITTEE_MEMBER.name());
        constants.put("业委会主任", Post.OWNERS_COMMITTEE_DIRECTOR.name());
        constants.put("街道党工委负责人", Post.STREET_LEADER.name());
        constants.put("系统管理员", Post.SYSTEM_ADMINISTRATOR.name());
        return new ImportWords(columns, constants);
    }

    private static PersonId person() {
        PersonId id = PersonId.fresh();
        DATABASE.sql("insert into committee_person (id, display_name) values ('" + id + "', 'p"
                + id.value().substring(0, 8) + "')");
        return id;
    }

    private static OrganisationId organisation(OrganisationKind kind, String name) {
        OrganisationId id = OrganisationId.fresh();
        DATABASE.sql("insert into committee_organisation (id, kind, name, version) values ('" + id + "', '" + kind
                + "', '" + name + "', 1)");
        return id;
    }
}
