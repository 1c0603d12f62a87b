package org.lianxi.committee.voterecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.importing.Column;
import org.lianxi.committee.importing.GivenSheetDesk;
import org.lianxi.committee.importing.ImportReport;
import org.lianxi.committee.importing.ImportWords;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.ownersregister.GivenOwnersRegisters;
import org.lianxi.committee.ownersregister.UnitPlace;
import org.lianxi.committee.ownersvote.BallotState;
import org.lianxi.committee.ownersvote.ExclusiveUnit;
import org.lianxi.committee.ownersvote.Inequality;
import org.lianxi.committee.ownersvote.MajorityKind;
import org.lianxi.committee.ownersvote.OwnerKey;
import org.lianxi.committee.ownersvote.SoldState;
import org.lianxi.committee.ownersvote.UnitKind;
import org.lianxi.committee.ownersvote.VoteOutcome;
import org.lianxi.committee.ownersvote.Weight;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.NotPermitted;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.procedure.Origin;
import org.lianxi.committee.procedure.Parameter;
import org.lianxi.committee.procedure.ParameterVersion;
import org.lianxi.committee.procedure.Procedures;
import org.lianxi.committee.refusal.InvalidInput;
import org.lianxi.committee.refusal.Problem;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.CompoundView;
import org.lianxi.committee.territory.Compounds;
import org.lianxi.committee.testing.GivenMandates;
import org.lianxi.committee.testing.GivenPermissions;
import org.lianxi.committee.testing.GivenSeats;
import org.lianxi.committee.testing.RecordedActs;
import org.lianxi.committee.testing.SetClock;
import org.lianxi.committee.testing.TestDatabase;

/** SC-02 and SC-03 as the owners' body records them, on the real schema with the register of XQ-101. */
class OwnersVoteRecordTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated("committee", "committee");
    private static final ImportWords WORDS = words();
    private static final String HEADING = "楼栋,房号,表决,代理人,书面委托,物业人员,送达\n";

    private final SetClock clock = SetClock.at("2026-04-08T10:00:00+08:00");
    private final GivenPermissions permissions = new GivenPermissions();
    private final RecordedActs acts = new RecordedActs();
    private final PersonId owners = person();
    private final PersonId reader = person();
    private final OrganisationId community = organisation("COMMUNITY");
    private final OrganisationId body = organisation("OWNERS_COMMITTEE");
    private final OrganisationId residents = organisation("RESIDENTS_COMMITTEE");
    private final CompoundId compound = compound(community);
    private final Scope scope = Scope.organisation(community, body);
    private final String matter = OwnersVoteId.fresh().value();

    private MajorityKind majority = MajorityKind.SPECIAL;
    private Set<String> part = Set.of();
    private Procedures procedures = Procedures.proposed();

    @BeforeEach
    void given() {
        permissions.allow(owners, Action.RUN_OWNERS_VOTE, scope).allow(owners, Action.READ_OWNERS_VOTE, scope);
        DATABASE.run(em -> GivenOwnersRegisters.enter(em, compound, owners, registerOfXq101()));
    }

    @Test
    void sc02_2_opens_fifteen_days_after_the_notice_and_informs_the_residents_committee() {
        OwnersVoteId vote = prepare();

        assertRefused(
                () -> announce(vote, "2026-04-08", "2026-04-22", "2026-05-22"), "opensOn", "owners-notice-too-short");
        assertRefused(
                () -> announce(vote, "2026-04-08", "2026-04-23", "2026-04-26"), "closesOn", "voting-window-too-short");
        assertRefused(
                () -> announce(vote, "2026-04-08", "2026-04-23", "2026-06-22"), "closesOn", "voting-window-too-long");
        announce(vote, "2026-04-08", "2026-04-23", "2026-05-22");

        OwnersVoteView view = view(vote);
        assertThat(view.line().state()).isEqualTo(OwnersVoteState.ANNOUNCED);
        assertThat(view.informed()).contains(residents);
        assertThat(view.informedAt()).contains(clock.instant());
        assertThat(view.rules().total()).isEqualTo(new Weight(650, 5_840_000));
        assertThat(acts.last()).isInstanceOf(OwnersVoteAnnounced.class);
        assertThat(acts.last().details()).containsEntry("informed", residents.value());
    }

    @Test
    void sc02_3_and_5_passes_on_the_boundary_and_is_posted_within_three_days() {
        OwnersVoteId vote = announced();
        totals(vote, "2026-05-23", 347, "31020.75", 115, "10215.75");

        OwnersVoteView counted = view(vote);
        assertThat(counted.line().outcome()).contains(VoteOutcome.PASSED);
        assertThat(counted.counts().get(0).counted().plain().tests()).allMatch(Inequality::holds);
        assertThat(counted.publishBy()).contains(LocalDate.parse("2026-05-26"));
        publish(vote, "2026-05-26");

        OwnersVoteView posted = view(vote);
        assertThat(posted.line().state()).isEqualTo(OwnersVoteState.PUBLISHED);
        assertThat(posted.revocationUntil()).contains(LocalDate.parse("2027-05-26"));
    }

    @Test
    void sc02_4_and_6_one_head_less_is_no_ground_for_implementation() {
        OwnersVoteId vote = announced();
        assertThat(passed()).isFalse();

        totals(vote, "2026-05-23", 346, "31020.75", 116, "10215.75");

        assertThat(view(vote).line().outcome()).contains(VoteOutcome.NOT_PASSED);
        assertThat(passed()).isFalse();
        publish(vote, "2026-05-24");
        OwnersVoteId again = announced("2026-06-01", "2026-06-16", "2026-06-30");
        totals(again, "2026-07-01", 347, "31020.75", 115, "10215.75");
        assertThat(passed()).isTrue();
    }

    @Test
    void sc03_4_too_few_taking_part_may_be_given_more_days_with_a_new_notice() {
        majority = MajorityKind.ORDINARY;
        OwnersVoteId vote = announced();
        totals(vote, "2026-05-23", 433, "39100.00", 0, "0");
        assertThat(view(vote).line().outcome()).contains(VoteOutcome.INVALID_PARTICIPATION);

        assertRefused(
                () -> extend(vote, "2026-05-23", "2026-05-22"),
                "closesOn",
                "closes-before-its-notice",
                "closesOn",
                "extension-not-later");
        extend(vote, "2026-05-23", "2026-06-10");
        totals(vote, "2026-06-11", 221, "19550.01", 219, "19549.99");

        assertThat(view(vote).notices()).hasSize(2);
        assertThat(view(vote).counts()).hasSize(2);
        assertThat(view(vote).line().outcome()).contains(VoteOutcome.PASSED);
        assertThatThrownBy(() -> extend(vote, "2026-06-11", "2026-06-30")).isInstanceOf(OwnersVoteNotExtensible.class);
    }

    @Test
    void nothing_is_counted_that_was_not_announced_or_is_still_open() {
        OwnersVoteId vote = prepare();

        reach("2026-05-22");
        assertThatThrownBy(() -> totals(vote, "2026-05-22", 1, "1", 0, "0")).isInstanceOf(OwnersVoteNotAwaiting.class);
        announce(vote, "2026-04-08", "2026-04-23", "2026-05-22");
        assertThatThrownBy(() -> totals(vote, "2026-05-22", 1, "1", 0, "0")).isInstanceOf(OwnersVoteStillOpen.class);
        reach("2026-05-23");
        assertThatThrownBy(() -> with(em -> {
                    counting(em).count(owners, vote, LocalDate.parse("2026-05-23"));
                    return true;
                }))
                .isInstanceOf(NoBallots.class);
    }

    @Test
    void totals_that_cannot_be_are_refused_by_field() {
        OwnersVoteId vote = announced();

        assertRefused(
                () -> totals(vote, "2026-05-23", 651, "-1", 1, "1.001"),
                "inFavourHeads",
                "input-out-of-range",
                "inFavourArea",
                "bad-area",
                "againstArea",
                "bad-area");
        assertRefused(
                () -> totals(vote, "2026-05-23", 650, "58400.00", 1, "1"),
                "inFavourHeads",
                "more-heads-than-there-are",
                "inFavourArea",
                "more-area-than-there-is");
        assertRefused(() -> totals(vote, "2026-05-23", 10, "0", 1, "1"), "inFavourArea", "heads-without-area");
    }

    @Test
    void a_vote_keeps_the_register_with_which_it_was_announced() {
        OwnersVoteId vote = announced();
        DATABASE.run(em -> GivenOwnersRegisters.enter(
                em,
                compound,
                owners,
                Map.of(new UnitPlace("1栋", "1"), unit(UnitKind.DWELLING, 100, "z", SoldState.SOLD_DELIVERED))));

        enter(vote, "1栋,10,同意,,,,是\n1栋,11,反对,,,,是\n商铺,1,同意,,,,是\n");
        with(em -> {
            counting(em).count(owners, vote, LocalDate.parse("2026-05-23"));
            return true;
        });

        VoteCountView count = view(vote).counts().get(0);
        assertThat(count.isFromBallots()).isTrue();
        assertThat(count.counted().plain().tally().total()).isEqualTo(new Weight(650, 5_840_000));
        assertThat(count.counted().byState()).containsEntry(BallotState.FOR, new Weight(2, 8_800 + 3 * 10_400));
        assertThat(count.counted().outcome()).isEqualTo(VoteOutcome.INVALID_PARTICIPATION);
    }

    @Test
    void sc02_2_the_residents_committee_takes_note_once() {
        OwnersVoteId vote = announced();
        GivenMandates mandates = new GivenMandates(clock);
        PersonId stranger = mandates.holder(Post.PARTY_DELEGATE, body);
        PersonId delegate = mandates.holder(Post.PARTY_DELEGATE, residents);
        Stream.of(stranger, delegate)
                .forEach(each -> permissions.allow(each, Action.READ_OWNERS_VOTE, Scope.community(community)));

        assertThatThrownBy(() -> takeNote(mandates, stranger, vote)).isInstanceOf(NotPermitted.class);
        assertThat(waiting(mandates, stranger)).isEmpty();
        assertThat(waiting(mandates, delegate)).extracting(OwnersVoteLine::id).containsExactly(vote);
        takeNote(mandates, delegate, vote);
        takeNote(mandates, delegate, vote);

        assertThat(view(vote).notedAt()).contains(clock.instant());
        assertThat(waiting(mandates, delegate)).isEmpty();
        assertThat(acts.names()).containsOnlyOnce("OwnersVoteNoted");
    }

    private List<OwnersVoteLine> waiting(GivenMandates mandates, PersonId by) {
        return with(em -> noting(em, mandates).waiting(by));
    }

    private void takeNote(GivenMandates mandates, PersonId by, OwnersVoteId vote) {
        with(em -> {
            noting(em, mandates).takeNote(by, vote);
            return true;
        });
    }

    private TakeNoteOfOwnersVote noting(EntityManager em, GivenMandates mandates) {
        return new TakingNoteOfOwnersVote(permissions, new JpaVoteRegister(em), mandates, clock, acts);
    }

    @Test
    void owners_who_share_a_part_vote_alone_where_the_rules_let_them() {
        OwnersVoteId vote = prepare();
        reach("2026-04-08");
        part = Set.of("商铺");
        assertRefused(() -> announce(vote, "2026-04-08", "2026-04-23", "2026-05-22"), "buildings", "part-may-not-vote");

        procedures = (place, moment) -> OwnersVoteRecordTest::lettingPartsVote;
        List<String> parts = with(em -> reading(em).parts(owners, vote));
        assertThat(parts).contains("1栋", "商铺");
        part = Set.of("商铺", "99栋");
        assertRefused(
                () -> announce(vote, "2026-04-08", "2026-04-23", "2026-05-22"),
                "buildings",
                "building-not-in-register");
        part = Set.of("商铺");
        announce(vote, "2026-04-08", "2026-04-23", "2026-05-22");

        assertThat(view(vote).rules().buildings()).containsExactly("商铺");
        assertThat(view(vote).rules().total().heads()).isLessThan(650);
        assertThat(view(vote).rules().version()).contains("CFG-30");
        enter(vote, "商铺,1,同意,,,,是\n");
        with(em -> {
            counting(em).count(owners, vote, LocalDate.parse("2026-05-23"));
            return true;
        });
        assertThat(view(vote).counts().get(0).counted().plain().tally().total())
                .isEqualTo(view(vote).rules().total());
    }

    @Test
    void ballots_that_cannot_count_are_named_by_row_and_column() {
        OwnersVoteId vote = announced();

        ImportReport checked = check(
                vote,
                "1栋,999,同意,,,,是\n" // 2: no such unit
                        + "商铺,1,同意,,,,是\n" // 3
                        + "商铺,2,反对,,,,是\n" // 4: the same buyer
                        + "1栋,10,同意,P-1,是,否,是\n1栋,11,同意,P-1,是,否,是\n1栋,12,同意,P-1,是,否,是\n"
                        + "1栋,13,同意,P-1,是,否,是\n" // 8: a fourth owner
                        + "1栋,14,同意,P-2,否,否,是\n" // 9: not in writing
                        + "1栋,15,同意,P-3,是,是,是\n" // 10: staff
                        + "1栋,16,也许,,,,是\n" // 11
                        + "1栋,1,同意,,,,是\n1栋,2,反对,,,,是\n" // 13: the developer twice
                        + "1栋,17,废票,P-1,是,否,是\n"); // uses up nothing

        assertThat(checked.problems())
                .extracting(each ->
                        each.row() + " " + each.column().map(Column::name).orElse("-") + " " + each.code())
                .containsExactly(
                        "2 UNIT ballot-of-unknown-unit",
                        "4 UNIT second-ballot-of-owner",
                        "8 PROXY proxy-for-too-many",
                        "9 AUTHORITY proxy-without-authority",
                        "10 STAFF proxy-of-the-service",
                        "11 BALLOT import-unknown-word",
                        "13 UNIT second-ballot-of-owner");
    }

    @Test
    void is_for_those_who_act_for_the_owners_and_a_result_for_all() {
        assertThatThrownBy(() -> with(em -> preparing(em).prepare(reader, matter, draft())))
                .isInstanceOf(NotPermitted.class);
        OwnersVoteId vote = announced();

        assertThatThrownBy(() -> with(em -> reading(em).get(reader, vote))).isInstanceOf(NotPermitted.class);
        List<OwnersVoteLine> hidden = with(em -> reading(em).ofCompound(reader, compound));
        assertThat(hidden).isEmpty();
        totals(vote, "2026-05-23", 347, "31020.75", 115, "10215.75");
        publish(vote, "2026-05-23");
        OwnersVoteView posted = with(em -> reading(em).get(reader, vote));
        assertThat(posted.mayRun()).isFalse();
        List<OwnersVoteLine> shown = with(em -> reading(em).ofMatter(reader, matter));
        assertThat(shown).hasSize(1);
    }

    @Test
    void one_vote_at_a_time_and_only_on_what_the_owners_decide() {
        announced();

        assertThatThrownBy(this::prepare).isInstanceOf(OwnersVoteThereAlready.class);
        assertThatThrownBy(() -> with(em -> preparing(em).prepare(owners, "another", draft())))
                .isInstanceOf(OwnersVoteNotNeeded.class);
    }

    /** SC-02.5: whatever the record hands out, no type of it can carry a ballot. */
    @Test
    void sc02_5_no_view_carries_a_choice() {
        List<Class<?>> handedOut = List.of(
                OwnersVoteView.class,
                OwnersVoteLine.class,
                VoteCountView.class,
                VoteNoticeView.class,
                ProposalView.class);

        assertThat(handedOut.stream()
                        .flatMap(each -> Arrays.stream(each.getRecordComponents()))
                        .map(each -> each.getGenericType().getTypeName()))
                .noneMatch(each -> each.contains("Ballot") || each.contains("OwnerKey"));
    }

    private OwnersVoteId prepare() {
        return with(em -> preparing(em).prepare(owners, matter, draft()));
    }

    private OwnersVoteId announced() {
        return announced("2026-04-08", "2026-04-23", "2026-05-22");
    }

    private OwnersVoteId announced(String posted, String opens, String closes) {
        OwnersVoteId vote = prepare();
        reach(posted);
        announce(vote, posted, opens, closes);
        return vote;
    }

    private void announce(OwnersVoteId vote, String posted, String opens, String closes) {
        with(em -> {
            announcing(em)
                    .announce(
                            owners,
                            vote,
                            new VoteNoticeDraft(
                                    LocalDate.parse(posted),
                                    LocalDate.parse(opens),
                                    LocalDate.parse(closes),
                                    part,
                                    false));
            return true;
        });
    }

    private void extend(OwnersVoteId vote, String posted, String closes) {
        with(em -> {
            new ExtendingOwnersVote(records(em), acts)
                    .extend(owners, vote, new ExtensionDraft(LocalDate.parse(posted), LocalDate.parse(closes)));
            return true;
        });
    }

    private void totals(OwnersVoteId vote, String on, int yes, String yesArea, int no, String noArea) {
        reach(on);
        with(em -> {
            counting(em)
                    .countTotals(
                            owners,
                            vote,
                            LocalDate.parse(on),
                            new TotalsDraft(
                                    yes, new BigDecimal(yesArea), no, new BigDecimal(noArea), 0, BigDecimal.ZERO));
            return true;
        });
    }

    private void publish(OwnersVoteId vote, String on) {
        reach(on);
        with(em -> {
            new PublishingOwnersVoteResult(
                            records(em), new JpaVoteRegister(em), GivenOwnersRegisters.on(em), clock, acts)
                    .publish(owners, vote, new ResultNoticeDraft(LocalDate.parse(on), "小区公告栏"));
            return true;
        });
    }

    private ImportReport check(OwnersVoteId vote, String rows) {
        byte[] content = (HEADING + rows).getBytes(StandardCharsets.UTF_8);
        return with(em -> ballots(em).check(owners, vote, "表决票.csv", content, WORDS));
    }

    private void enter(OwnersVoteId vote, String rows) {
        ImportReport checked = check(vote, rows);
        assertThat(checked.problems()).isEmpty();
        reach("2026-05-23");
        with(em -> ballots(em).apply(owners, vote, checked.id(), WORDS));
    }

    private void reach(String day) {
        Instant morning =
                LocalDate.parse(day).atTime(10, 0).atZone(WorkingDays.ZONE).toInstant();
        if (clock.instant().isBefore(morning)) {
            clock.pass(Duration.between(clock.instant(), morning));
        }
    }

    private boolean passed() {
        return with(em -> new JpaVoteRegister(em).passed(matter));
    }

    private OwnersVoteView view(OwnersVoteId vote) {
        return with(em -> reading(em).get(owners, vote));
    }

    private <T> T with(Function<EntityManager, T> act) {
        return DATABASE.call(act);
    }

    private PrepareOwnersVote preparing(EntityManager em) {
        OwnersMatters matters = (by, id) -> Stream.of(matter)
                .filter(id::equals)
                .map(each -> new OwnersMatter(each, compound, "电梯广告", "M05", Optional.of(majority)))
                .findFirst();
        return new PreparingOwnersVote(
                permissions, each -> scope, matters, new JpaVoteRegister(em), Procedures.proposed(), clock, acts);
    }

    private AnnounceOwnersVote announcing(EntityManager em) {
        GivenSeats seats = new GivenSeats().seat(community, compound, Party.RESIDENTS_COMMITTEE, residents);
        return new AnnouncingOwnersVote(records(em), GivenOwnersRegisters.on(em), procedures, seats, clock, acts);
    }

    private CountOwnersVote counting(EntityManager em) {
        return new CountingOwnersVote(
                records(em),
                new JpaVoteRegister(em),
                GivenOwnersRegisters.on(em),
                Procedures.proposed(),
                WorkingDays.of(Map.of()),
                acts);
    }

    private ImportOwnersBallots ballots(EntityManager em) {
        return new ImportingOwnersBallots(
                records(em), GivenSheetDesk.on(em, clock, acts), new JpaVoteRegister(em), GivenOwnersRegisters.on(em));
    }

    private OpenRecord records(EntityManager em) {
        return new VoteDesk(permissions, each -> scope, new JpaVoteRegister(em), clock);
    }

    private OwnersVoteViews reading(EntityManager em) {
        Compounds compounds = (Compounds) Proxy.newProxyInstance(
                Compounds.class.getClassLoader(),
                new Class<?>[] {Compounds.class},
                (proxy, method, arguments) ->
                        new CompoundView(compound, "小区", 660, community, "社区", OrganisationId.fresh()));
        return new ReadingOwnersVotes(
                permissions,
                each -> scope,
                new JpaVoteRegister(em),
                compounds,
                GivenOwnersRegisters.on(em),
                procedures,
                clock);
    }

    private static ParameterVersion lettingPartsVote(Parameter parameter) {
        ParameterVersion usual = ParameterVersion.usual(parameter);
        return parameter == Parameter.VOTE_SCOPE
                ? new ParameterVersion(parameter, "SHARED_PART", Origin.STREET, usual.place(), 1, usual.since())
                : usual;
    }

    private static ProposalDraft draft() {
        return new ProposalDraft("是否同意？", "不出租", "收入归业主", "轿厢内张贴", "报价单", LocalDate.parse("2026-04-08"));
    }

    private static void assertRefused(ThrowingCallable act, String... fieldsAndCodes) {
        assertThatThrownBy(act).isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(
                        refused.problems().stream().flatMap(OwnersVoteRecordTest::words))
                .containsExactly(fieldsAndCodes));
    }

    private static Stream<String> words(Problem problem) {
        return Stream.of(problem.field(), problem.code());
    }

    private static Map<UnitPlace, ExclusiveUnit> registerOfXq101() {
        Map<UnitPlace, ExclusiveUnit> units = new LinkedHashMap<>();
        for (int number = 1; number <= 640; number++) {
            SoldState state = number <= 9 ? SoldState.UNSOLD : SoldState.SOLD_DELIVERED;
            units.put(new UnitPlace("1栋", "" + number), unit(UnitKind.DWELLING, 8_800, "o-" + number, state));
        }
        for (int number = 1; number <= 20; number++) {
            String owner = "s-" + (number <= 3 ? 1 : number);
            units.put(new UnitPlace("商铺", "" + number), unit(UnitKind.SHOP, 10_400, owner, SoldState.SOLD_DELIVERED));
        }
        return units;
    }

    private static ExclusiveUnit unit(UnitKind kind, long area, String owner, SoldState state) {
        return new ExclusiveUnit(kind, area, new OwnerKey(owner), state);
    }

    private static ImportWords words() {
        return new ImportWords(
                Map.of(
                        "楼栋", Column.BUILDING,
                        "房号", Column.UNIT,
                        "表决", Column.BALLOT,
                        "代理人", Column.PROXY,
                        "书面委托", Column.AUTHORITY,
                        "物业人员", Column.STAFF,
                        "送达", Column.SERVED),
                Map.of("同意", "FOR", "反对", "AGAINST", "废票", "INVALID", "是", "YES", "否", "NO"));
    }

    private static PersonId person() {
        PersonId id = PersonId.fresh();
        DATABASE.sql("insert into committee_person (id, display_name) values ('" + id + "', 'p')");
        return id;
    }

    private static OrganisationId organisation(String kind) {
        OrganisationId id = OrganisationId.fresh();
        DATABASE.sql("insert into committee_organisation (id, kind, name, version) values ('" + id + "', '" + kind
                + "', '组织', 1)");
        return id;
    }

    private static CompoundId compound(OrganisationId community) {
        CompoundId id = CompoundId.fresh();
        DATABASE.sql("insert into committee_compound (id, name, community_id, households, version) values ('" + id
                + "', '小区', '" + community + "', 10, 1)");
        return id;
    }
}
