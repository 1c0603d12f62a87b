package org.lianxi.committee.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.account.AccountBatch;
import org.lianxi.committee.account.FirstPassword;
import org.lianxi.committee.account.StoredAccounts;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.NotPermitted;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.InvalidInput;
import org.lianxi.committee.refusal.Problem;
import org.lianxi.committee.testing.TestDatabase;

/** Sheets of organisations, compounds, buildings and accounts, entered by the real registers. */
class SheetKindsTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated("committee", "committee");
    private static final ImportWords WORDS = words();

    private final ImportDesk desk = new ImportDesk();
    private final PersonId administrator = person("系统管理员" + PersonId.fresh());
    private final String mark = OrganisationId.fresh().value();
    private final String street = "街道" + mark;
    private final String community = "社区" + mark;

    SheetKindsTest() {
        desk.permissions().allow(administrator, Action.MAINTAIN_ORGANISATIONS, Scope.everywhere());
        desk.permissions().allow(administrator, Action.MAINTAIN_ACCOUNTS, Scope.everywhere());
        OrganisationId above = organisation(OrganisationKind.STREET, street);
        OrganisationId here = organisation(OrganisationKind.COMMUNITY, community);
        DATABASE.sql("update committee_organisation set street_id = '" + above + "' where id = '" + here + "'");
    }

    @Test
    void enter_organisations_one_inside_another_of_the_same_sheet() {
        String sheet = "KIND,NAME,WITHIN,FROM\nCOMMUNITY,新社区" + mark + "," + street + ",2026-01-01\nGRID,新网格" + mark
                + ",新社区" + mark + ",\n";

        assertThat(enter(ImportKind.ORGANISATIONS, sheet).fresh()).isEqualTo(2);

        assertThat(count("committee_organisation where name in ('新社区" + mark + "', '新网格" + mark + "')"))
                .isEqualTo(2);
        assertThat(count("committee_organisation g join committee_organisation c on c.id = g.community_id"
                        + " where g.name = '新网格" + mark + "' and c.name = '新社区" + mark + "'"))
                .isOne();
        ImportReport again = enter(ImportKind.ORGANISATIONS, sheet);
        assertThat(again.fresh()).isZero();
        assertThat(again.unchanged()).isEqualTo(2);
    }

    @Test
    void name_what_is_wrong_with_an_organisation() {
        assertThat(problems(
                        ImportKind.ORGANISATIONS,
                        "KIND,NAME,WITHIN,FROM\nPALACE,甲," + street + ",\n" // 2
                                + "COMMUNITY,," + street + ",\n" // 3
                                + "COMMUNITY,乙,没有的街道,\n" // 4
                                + "STREET,丙," + community + ",\n" // 5
                                + "GRID," + street + "," + community + ",\n" // 6
                                + "GRID,丁," + community + ",2026-03-17\n" // 7
                                + "GRID,丁," + community + ",\n")) // 8
                .containsExactly(
                        "2 KIND import-unknown-kind",
                        "3 NAME input-required",
                        "4 WITHIN import-unknown-organisation",
                        "5 WITHIN organisation-lies-elsewhere",
                        "6 KIND import-name-of-other-kind",
                        "7 FROM import-future-day",
                        "8 - import-duplicate-row");
    }

    @Test
    void enter_compounds_with_their_households_and_a_second_time_nothing() {
        String sheet =
                "NAME,COMMUNITY,HOUSEHOLDS,FROM\n桂花苑," + community + ",480,2025-07-01\n河沿," + community + ",96,\n";

        assertThat(enter(ImportKind.COMPOUNDS, sheet).fresh()).isEqualTo(2);

        assertThat(count("committee_compound where community_id = " + idOf(community)))
                .isEqualTo(2);
        assertThat(count(
                        "committee_compound_version v join committee_compound c on c.id = v.compound_id where v.households = 480"
                                + " and v.valid_from = '2025-07-01' and c.community_id = " + idOf(community)))
                .isOne();
        assertThat(enter(ImportKind.COMPOUNDS, sheet).unchanged()).isEqualTo(2);
        assertThat(count("committee_compound where community_id = " + idOf(community)))
                .isEqualTo(2);
    }

    @Test
    void name_what_is_wrong_with_a_compound() {
        assertThat(problems(
                        ImportKind.COMPOUNDS,
                        "NAME,COMMUNITY,HOUSEHOLDS,FROM\n甲," + street + ",10,\n" // 2
                                + "乙," + community + ",0,\n" // 3
                                + "丙," + community + ",很多,\n" // 4
                                + "丁," + community + ",,\n" // 5
                                + "戊," + community + ",10,2026-3-32\n" // 6
                                + "己,没有的社区,10,\n")) // 7
                .containsExactly(
                        "2 COMMUNITY not-a-community",
                        "3 HOUSEHOLDS input-out-of-range",
                        "4 HOUSEHOLDS input-out-of-range",
                        "5 HOUSEHOLDS input-required",
                        "6 FROM import-bad-day",
                        "7 COMMUNITY import-unknown-organisation");
    }

    @Test
    void enter_buildings_of_a_registered_compound_and_a_second_time_nothing() {
        enter(ImportKind.COMPOUNDS, "NAME,COMMUNITY,HOUSEHOLDS,FROM\n桂花苑," + community + ",480,2025-07-01\n");
        String sheet = "COMMUNITY,COMPOUND,BUILDING,ENTRANCE_UNITS,BUILDING_HOUSEHOLDS,FROM\n" + community
                + ",桂花苑,1栋,3,48,2025-07-01\n" + community + ",桂花苑,2栋,2,0,\n";

        assertThat(enter(ImportKind.BUILDINGS, sheet).fresh()).isEqualTo(2);

        String buildings = "committee_building b join committee_compound c on c.id = b.compound_id"
                + " where c.community_id = " + idOf(community);
        assertThat(count(buildings)).isEqualTo(2);
        assertThat(enter(ImportKind.BUILDINGS, sheet).unchanged()).isEqualTo(2);
        assertThat(count(buildings)).isEqualTo(2);
        DATABASE.sql("update committee_building set valid_until = '2026-03-01' where name = '1栋' and compound_id in"
                + " (select id from committee_compound where community_id = " + idOf(community) + ")");
        assertThat(check(ImportKind.BUILDINGS, sheet).fresh())
                .as("the place of one that no longer stands")
                .isOne();
    }

    @Test
    void name_what_is_wrong_with_a_building() {
        enter(ImportKind.COMPOUNDS, "NAME,COMMUNITY,HOUSEHOLDS,FROM\n桂花苑," + community + ",480,\n");

        assertThat(problems(
                        ImportKind.BUILDINGS,
                        "COMMUNITY,COMPOUND,BUILDING,ENTRANCE_UNITS,BUILDING_HOUSEHOLDS,FROM\n" + community
                                + ",没有的小区,1栋,1,1,\n" // 2
                                + community + ",桂花苑,,1,1,\n" // 3
                                + community + ",桂花苑,2栋,0,1,\n" // 4
                                + community + ",桂花苑,3栋,1,10001,\n" // 5
                                + community + ",桂花苑,4栋,1,1,2026-04-01\n" // 6
                                + community + ",桂花苑,5栋,1,1,\n" // 7
                                + community + ",桂花苑,5栋,1,1,\n")) // 8
                .containsExactly(
                        "2 COMPOUND import-unknown-compound",
                        "3 BUILDING input-required",
                        "4 ENTRANCE_UNITS input-out-of-range",
                        "5 BUILDING_HOUSEHOLDS input-out-of-range",
                        "6 FROM import-future-day",
                        "8 - import-duplicate-row");
    }

    @Test
    void open_accounts_whose_first_passwords_are_handed_out_on_a_list() {
        PersonId director = person("主任" + mark);
        person("委员" + mark);
        String login = login();
        String sheet =
                "TITLE,LOGIN\n主任" + mark + "," + login.toUpperCase(Locale.ROOT) + "\n委员" + mark + "," + login + "b\n";

        ImportReport entered = enter(ImportKind.ACCOUNTS, sheet);

        assertThat(entered.fresh()).isEqualTo(2);
        assertThat(desk.acts().names()).containsExactly("AccountsOpened", "ImportApplied");
        AccountBatch batch = new AccountBatch(entered.id().value());
        List<FirstPassword> first = firstPasswords(batch);
        assertThat(first).extracting(FirstPassword::login).containsExactly(login, login + "b");
        assertThat(first).extracting(FirstPassword::displayName).containsExactly("主任" + mark, "委员" + mark);
        assertThat(first.get(0).password())
                .hasSizeGreaterThan(25)
                .isNotEqualTo(first.get(1).password());
        assertThat(count("committee_account where person_id = '" + director
                        + "' and temporary_until = '2026-03-23 01:00:00'"))
                .isOne();
        assertThat(desk.acts().names()).endsWith("FirstPasswordsIssued");
        ImportReport again = enter(ImportKind.ACCOUNTS, sheet);
        assertThat(again.fresh()).isZero();
        assertThat(again.unchanged()).isEqualTo(2);
        assertThat(desk.acts().names().stream().filter("AccountsOpened"::equals))
                .hasSize(1);
    }

    @Test
    void hand_out_no_second_first_password_to_who_has_chosen_an_own_one_or_become_an_administrator() {
        PersonId settled = person("已登录" + mark);
        PersonId risen = person("升任" + mark);
        person("未登录" + mark);
        String login = login();
        ImportReport entered = enter(
                ImportKind.ACCOUNTS,
                "TITLE,LOGIN\n已登录" + mark + "," + login + "a\n升任" + mark + "," + login + "b\n未登录" + mark + "," + login
                        + "c\n");
        AccountBatch batch = new AccountBatch(entered.id().value());
        List<FirstPassword> lost = firstPasswords(batch);
        DATABASE.sql("update committee_account set first_password_batch = null where person_id = '" + settled + "'");
        holds(risen, "AUDITOR", "2026-12-01");

        List<FirstPassword> found = firstPasswords(batch);

        assertThat(found).extracting(FirstPassword::login).containsExactly(login + "c");
        assertThat(lost)
                .extracting(FirstPassword::password)
                .doesNotContain(found.get(0).password());
    }

    @Test
    void name_what_is_wrong_with_an_account() {
        String login = login();
        person("甲" + mark);
        person("乙" + mark);
        person("丙" + mark);
        person("重名" + mark);
        person("重名" + mark);
        person("丁" + mark);
        holds(person("书记" + mark), "STREET_LEADER", "2026-01-01");
        holds(person("审计员" + mark), "AUDITOR", "2027-01-01");
        enter(ImportKind.ACCOUNTS, "TITLE,LOGIN\n丁" + mark + "," + login + "d\n");

        assertThat(problems(
                        ImportKind.ACCOUNTS,
                        "TITLE,LOGIN\n没有的人," + login + "\n" // 2
                                + "重名" + mark + "," + login + "\n" // 3
                                + "甲" + mark + ",带 空格\n" // 4
                                + "书记" + mark + "," + login + "\n" // 5
                                + "审计员" + mark + "," + login + "\n" // 6
                                + "丁" + mark + "," + login + "x\n" // 7
                                + "乙" + mark + "," + login + "d\n" // 8
                                + "丙" + mark + "," + login + "\n" // 9
                                + "丙" + mark + "," + login + "y\n" // 10
                                + "甲" + mark + "," + login + "\n" // 11
                                + ",\"\"\n")) // blank
                .containsExactly(
                        "2 TITLE import-unknown-person",
                        "3 TITLE import-ambiguous-person",
                        "4 LOGIN login-not-allowed",
                        "5 TITLE import-account-by-hand",
                        "6 TITLE import-account-by-hand",
                        "7 LOGIN import-other-login",
                        "8 LOGIN login-taken",
                        "10 - import-duplicate-row",
                        "11 LOGIN import-login-twice");
    }

    @Test
    void refuse_a_sheet_with_passwords_before_it_is_kept() {
        long kept = count("committee_import");

        assertThatThrownBy(() -> check(ImportKind.ACCOUNTS, "TITLE,LOGIN,初始密码\n甲,a1,secret\n"))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problems())
                        .extracting(Problem::code)
                        .containsExactly("import-has-passwords"));
        assertThat(count("committee_import")).isEqualTo(kept);
    }

    @Test
    void open_accounts_only_for_those_who_maintain_accounts() {
        PersonId registrar = person("登记员" + mark);
        desk.permissions().allow(registrar, Action.MAINTAIN_ORGANISATIONS, Scope.everywhere());

        assertThatThrownBy(() -> using(
                        each -> each.receive(registrar, ImportKind.ACCOUNTS, "a.csv", bytes("TITLE,LOGIN\n"), WORDS)))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void tell_how_far_check_and_entry_have_come() {
        List<String> told = new ArrayList<>();
        StringBuilder rows = new StringBuilder("NAME,COMMUNITY,HOUSEHOLDS,FROM\n");
        for (int row = 0; row < 250; row++) {
            rows.append("小区").append(row).append(',').append(community).append(",10,\n");
        }

        ImportId id = using(
                each -> each.receive(administrator, ImportKind.COMPOUNDS, "小区.csv", bytes(rows.toString()), WORDS));
        using(each ->
                each.apply(administrator, id, WORDS, (stage, done, all) -> told.add(stage + " " + done + "/" + all)));

        assertThat(told)
                .startsWith("CHECKING 1/250")
                .contains("CHECKING 250/250", "ENTERING 100/250", "ENTERING 200/250");
    }

    private ImportReport enter(ImportKind kind, String sheet) {
        ImportReport checked = check(kind, sheet);
        assertThat(checked.problems()).isEmpty();
        return using(each -> each.apply(administrator, checked.id(), WORDS, ImportProgress.UNHEARD));
    }

    private ImportReport check(ImportKind kind, String sheet) {
        return using(each -> each.check(
                administrator,
                each.receive(administrator, kind, "表.csv", bytes(sheet), WORDS),
                WORDS,
                ImportProgress.UNHEARD));
    }

    private List<String> problems(ImportKind kind, String sheet) {
        return check(kind, sheet).problems().stream()
                .map(each -> each.row() + " " + each.column().map(Column::name).orElse("-") + " " + each.code())
                .toList();
    }

    private List<FirstPassword> firstPasswords(AccountBatch batch) {
        return DATABASE.call(em -> StoredAccounts.firstPasswords(em, desk.permissions(), desk.clock(), desk.acts())
                .issue(administrator, batch));
    }

    private <T> T using(Function<ImportRegisters, T> act) {
        return DATABASE.call(em -> act.apply(desk.at(em)));
    }

    private String login() {
        return "l" + mark.substring(24);
    }

    private static byte[] bytes(String sheet) {
        return sheet.getBytes(StandardCharsets.UTF_8);
    }

    private static String idOf(String organisation) {
        return "(select id from committee_organisation where name = '" + organisation + "')";
    }

    private static long count(String from) {
        return DATABASE.call(em ->
                ((Number) em.createNativeQuery("select count(*) from " + from).getSingleResult()).longValue());
    }

    private static void holds(PersonId person, String post, String from) {
        OrganisationId place = organisation(OrganisationKind.CITY, "市" + PersonId.fresh());
        DATABASE.sql("insert into committee_mandate (id, person_id, post, organisation_id, valid_from, authorised_only,"
                + " version) values ('" + PersonId.fresh() + "', '" + person + "', '" + post + "', '" + place + "', '"
                + from + "', false, 1)");
    }

    private static PersonId person(String title) {
        PersonId id = PersonId.fresh();
        DATABASE.sql("insert into committee_person (id, display_name) values ('" + id + "', '" + title + "')");
        return id;
    }

    private static OrganisationId organisation(OrganisationKind kind, String name) {
        OrganisationId id = OrganisationId.fresh();
        DATABASE.sql("insert into committee_organisation (id, kind, name, version) values ('" + id + "', '" + kind
                + "', '" + name + "', 1)");
        return id;
    }

    /** The names of the constants are their words. */
    private static ImportWords words() {
        Map<String, Column> columns = new HashMap<>();
        for (Column column : Column.values()) {
            columns.put(column.name(), column);
        }
        return new ImportWords(columns, Map.of());
    }
}
