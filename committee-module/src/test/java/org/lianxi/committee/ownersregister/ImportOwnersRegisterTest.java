package org.lianxi.committee.ownersregister;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.importing.Column;
import org.lianxi.committee.importing.GivenSheetDesk;
import org.lianxi.committee.importing.ImportFaulty;
import org.lianxi.committee.importing.ImportReport;
import org.lianxi.committee.importing.ImportWords;
import org.lianxi.committee.importing.UnknownImport;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.ownersvote.UnitKind;
import org.lianxi.committee.ownersvote.Weight;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.NotPermitted;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.seating.OnePlusTwoPlusN;
import org.lianxi.committee.seating.SeatPlan;
import org.lianxi.committee.seating.SeatState;
import org.lianxi.committee.territory.BuildingId;
import org.lianxi.committee.territory.BuildingView;
import org.lianxi.committee.territory.CompoundCard;
import org.lianxi.committee.territory.CompoundFlags;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.CompoundRecords;
import org.lianxi.committee.territory.CompoundView;
import org.lianxi.committee.testing.GivenPermissions;
import org.lianxi.committee.testing.RecordedActs;
import org.lianxi.committee.testing.SetClock;
import org.lianxi.committee.testing.TestDatabase;

/** Sheets of exclusive units on the real schema, and everything that can be wrong with a row. */
class ImportOwnersRegisterTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated("committee", "committee");
    private static final String HEADING = "楼栋,房号,用途,面积,面积依据,销售交付,业主编号\n";
    private static final ImportWords WORDS = words();
    private static final Scope SCOPE = Scope.organisation(OrganisationId.fresh(), OrganisationId.fresh());
    private static final Duration SECONDS = Duration.ofSeconds(20);

    private final SetClock clock = SetClock.at("2026-03-16T09:00:00+08:00");
    private final GivenPermissions permissions = new GivenPermissions();
    private final RecordedActs acts = new RecordedActs();
    private final PersonId owners = person();
    private final CompoundId compound = compound();

    ImportOwnersRegisterTest() {
        permissions.allow(owners, Action.MAINTAIN_OWNERS_REGISTER, SCOPE);
        permissions.allow(owners, Action.READ_OWNERS_REGISTER, SCOPE);
    }

    @Test
    void enters_a_checked_sheet_as_a_version_that_a_later_sheet_does_not_touch() {
        enter("1栋,101,住宅,88.50,登记,已交付,A-1\n1栋,102,住宅,90,登记,未售,\n2栋,S1,商铺,30.5,测绘,已交付,A-1\n");
        RegisterView first = newest();
        ImportReport second = enter("1栋,101,住宅,88.51,登记,已交付,A-1\n1栋,102,住宅,90,登记,已交付,B-2\n");

        assertThat(second.fresh()).isEqualTo(2);
        assertThat(newest().number()).isEqualTo(2);
        assertThat(page().sums().orElseThrow().withoutParking()).isEqualTo(new Weight(2, 17_851));
        DATABASE.run(em -> assertThat(new JpaRegisterKeeper(em).units(first.id()))
                .hasSize(3)
                .hasEntrySatisfying(new UnitPlace("2栋", "S1"), unit -> assertThat(unit.kind())
                        .isEqualTo(UnitKind.SHOP)));
        assertThat(acts.names()).containsExactly("ImportApplied", "ImportApplied");
        assertThat(acts.last().details()).containsEntry("place", compound.value());
    }

    @Test
    void the_same_sheet_again_makes_no_version() {
        String sheet = "1栋,101,住宅,88.50,登记,已交付,A-1\n";

        enter(sheet);
        ImportReport again = enter(sheet);

        assertThat(again.fresh()).isZero();
        assertThat(page().versions()).hasSize(1);
    }

    @Test
    void names_every_problem_by_row_and_column_and_enters_nothing() {
        ImportReport checked = check(
                "9栋,101,住宅,88.50,登记,已交付,A-1\n" // 2: no such building
                        + "1栋,101,住宅,-1,登记,已交付,A-2\n" // 3: negative
                        + "1栋,102,住宅,abc,登记,已交付,A-3\n" // 4: no number
                        + "1栋,103,住宅,88.501,登记,已交付,A-4\n" // 5: finer than 0.01 m²
                        + "1栋,104,住宅,0,登记,已交付,A-5\n" // 6: nothing
                        + "1栋,105,住宅,60,登记,已交付,13812345678\n" // 7: a phone
                        + "1栋,106,住宅,60,登记,已交付,\n" // 8: nobody
                        + "1栋,107,住宅,60,登记,已交付,A-6\n" // 9
                        + "1栋,107,住宅,60,登记,已交付,A-7\n" // 10: again
                        + "1栋,108,仓库,60,登记,送了,A-8\n"); // 11: unknown words

        assertThat(checked.problems())
                .extracting(each ->
                        each.row() + " " + each.column().map(Column::name).orElse("-") + " " + each.code())
                .containsExactly(
                        "2 BUILDING import-unknown-building",
                        "3 AREA import-bad-area",
                        "4 AREA import-bad-area",
                        "5 AREA import-bad-area",
                        "6 AREA import-bad-area",
                        "7 OWNER owner-not-pseudonymous",
                        "8 OWNER input-required",
                        "10 - import-duplicate-row",
                        "11 UNIT_KIND import-unknown-word",
                        "11 SOLD import-unknown-word");
        assertThatThrownBy(() -> apply(checked)).isInstanceOf(ImportFaulty.class);
        assertThat(page().versions()).isEmpty();
    }

    @Test
    void is_for_those_who_act_for_the_owners_of_this_compound() {
        ImportReport checked = check("1栋,101,住宅,88.50,登记,已交付,A-1\n");
        CompoundId other = compound();

        assertThatThrownBy(() -> using(each -> each.check(person(), compound, "x.csv", new byte[0], WORDS)))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> using(each -> each.apply(owners, other, checked.id(), WORDS)))
                .isInstanceOf(UnknownImport.class);
    }

    @Test
    void takes_thirteen_thousand_units_in_seconds() {
        String rows = IntStream.range(0, 13_000)
                .mapToObj(each -> (each % 2 + 1) + "栋," + each + ",住宅,88.88,登记,已交付,o-" + each + "\n")
                .collect(Collectors.joining());

        long begin = System.nanoTime();
        ImportReport applied = enter(rows);
        Duration took = Duration.ofNanos(System.nanoTime() - begin);

        assertThat(applied.fresh()).isEqualTo(13_000);
        assertThat(took).isLessThan(SECONDS);
        System.getLogger(getClass().getName())
                .log(System.Logger.Level.INFO, "13000 units: check and entry {0} ms", took.toMillis());
    }

    @Test
    void drops_the_units_that_no_vote_needs() {
        enter("1栋,101,住宅,88.50,登记,已交付,A-1\n");
        RegisterView first = newest();
        enter("1栋,101,住宅,88.51,登记,已交付,A-1\n");

        DATABASE.run(em -> new JpaRegisterKeeper(em).dropAllBut(compound, Set.of(first.id()), clock.instant()));
        assertThat(page().versions()).noneMatch(RegisterView::isDropped);
        DATABASE.run(em -> new JpaRegisterKeeper(em).dropAllBut(compound, Set.of(), clock.instant()));

        assertThat(page().versions()).extracting(RegisterView::isDropped).containsExactly(false, true);
        DATABASE.run(
                em -> assertThat(new JpaRegisterKeeper(em).units(first.id())).isEmpty());
    }

    private ImportReport enter(String rows) {
        return apply(check(rows));
    }

    private ImportReport check(String rows) {
        byte[] content = (HEADING + rows).getBytes(StandardCharsets.UTF_8);
        return using(each -> each.check(owners, compound, "产权.csv", content, WORDS));
    }

    private ImportReport apply(ImportReport checked) {
        return using(each -> each.apply(owners, compound, checked.id(), WORDS));
    }

    private RegisterView newest() {
        return page().versions().get(0);
    }

    private RegisterPage page() {
        return DATABASE.call(em ->
                new ReadingOwnersRegister(permissions, each -> SCOPE, new JpaRegisterKeeper(em)).of(owners, compound));
    }

    private <T> T using(Function<ImportOwnersRegister, T> act) {
        return DATABASE.call(em -> act.apply(importing(em)));
    }

    private ImportOwnersRegister importing(EntityManager em) {
        return new ImportingOwnersRegister(
                permissions,
                each -> SCOPE,
                GivenSheetDesk.on(em, clock, acts),
                new JpaRegisterKeeper(em),
                twoBuildings(),
                clock);
    }

    private static CompoundRecords twoBuildings() {
        List<BuildingView> buildings = List.of(building("1栋"), building("2栋"));
        return (CompoundRecords) Proxy.newProxyInstance(
                CompoundRecords.class.getClassLoader(),
                new Class<?>[] {CompoundRecords.class},
                (proxy, method, arguments) -> card((CompoundId) arguments[0], buildings));
    }

    private static CompoundCard card(CompoundId id, List<BuildingView> buildings) {
        return new CompoundCard(
                new CompoundView(id, "小区", 100, OrganisationId.fresh(), "社区", OrganisationId.fresh()),
                1,
                CompoundFlags.NONE,
                buildings,
                List.of(),
                List.of(),
                List.of(),
                new SeatPlan(List.of()),
                new OnePlusTwoPlusN(false, SeatState.VACANT, SeatState.VACANT, 0));
    }

    private static BuildingView building(String name) {
        return new BuildingView(BuildingId.fresh(), name, 2, 40, LocalDate.parse("2026-01-01"));
    }

    private static ImportWords words() {
        return new ImportWords(
                Map.of(
                        "楼栋", Column.BUILDING,
                        "房号", Column.UNIT,
                        "用途", Column.UNIT_KIND,
                        "面积", Column.AREA,
                        "面积依据", Column.AREA_SOURCE,
                        "销售交付", Column.SOLD,
                        "业主编号", Column.OWNER),
                Map.of(
                        "住宅", "DWELLING",
                        "商铺", "SHOP",
                        "登记", "REGISTERED",
                        "测绘", "SURVEYED",
                        "已交付", "SOLD_DELIVERED",
                        "未售", "UNSOLD"));
    }

    private static PersonId person() {
        PersonId id = PersonId.fresh();
        DATABASE.sql("insert into committee_person (id, display_name) values ('" + id + "', 'p')");
        return id;
    }

    private static CompoundId compound() {
        CompoundId id = CompoundId.fresh();
        OrganisationId community = OrganisationId.fresh();
        DATABASE.sql("insert into committee_organisation (id, kind, name, version) values ('" + community
                + "', 'COMMUNITY', '社区', 1)");
        DATABASE.sql("insert into committee_compound (id, name, community_id, households, version) values ('" + id
                + "', '小区', '" + community + "', 10, 1)");
        return id;
    }
}
