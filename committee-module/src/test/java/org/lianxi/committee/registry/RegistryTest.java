package org.lianxi.committee.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.CyclicRelation;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.organisation.PartyForm;
import org.lianxi.committee.organisation.PartyStrength;
import org.lianxi.committee.organisation.RelationId;
import org.lianxi.committee.organisation.RelationKind;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.NotPermitted;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.InvalidInput;
import org.lianxi.committee.refusal.Problem;
import org.lianxi.committee.territory.BuildingId;
import org.lianxi.committee.territory.CompoundFlags;
import org.lianxi.committee.territory.CompoundHasOpenBusiness;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.OpenBusiness;
import org.lianxi.committee.territory.ReplacedCommittee;
import org.lianxi.committee.testing.GivenMandates;
import org.lianxi.committee.testing.GivenOrganisations;
import org.lianxi.committee.testing.GivenPermissions;
import org.lianxi.committee.testing.GivenSeats;
import org.lianxi.committee.testing.RecordedActs;
import org.lianxi.committee.testing.SetClock;

/** Keeping the registers of organisations and compounds: each use case with its permission, its rules and its act. */
class RegistryTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-16");

    private final SetClock clock = SetClock.at("2026-03-16T09:00:00+08:00");
    private final GivenOrganisations organisations = new GivenOrganisations();
    private final GivenCompounds compounds = new GivenCompounds(organisations);
    private final GivenPermissions permissions = new GivenPermissions();
    private final RecordedActs acts = new RecordedActs();
    private final List<OpenBusiness.Item> open = new ArrayList<>();
    private final Desk desk = new Desk(permissions, organisations, compounds, clock, acts);
    private final Relocation relocation = new Relocation(
            desk,
            organisations,
            new CompoundTransfer(compounds, compounds, compounds, List.of(compound -> open)),
            compounds);

    private final ReplacedSeats replacedSeats = new ReplacedSeats(desk, compounds, acts);

    private final PersonId administrator = PersonId.fresh();
    private final PersonId stranger = PersonId.fresh();
    private final OrganisationId city = organisations.city();
    private final OrganisationId street = organisations.within(city, OrganisationKind.STREET);
    private final OrganisationId community = organisations.within(street, OrganisationKind.COMMUNITY);
    private final OrganisationId neighbour = organisations.within(street, OrganisationKind.COMMUNITY);
    private final OrganisationId residents = organisations.within(community, OrganisationKind.RESIDENTS_COMMITTEE);

    RegistryTest() {
        for (Scope scope : List.of(
                Scope.everywhere(), Scope.street(street), Scope.community(community), Scope.community(neighbour))) {
            permissions.allow(administrator, Action.MAINTAIN_ORGANISATIONS, scope);
        }
    }

    @Test
    void registers_an_organisation_where_it_lies_from_today_or_earlier() {
        OrganisationId id = registering()
                .register(
                        administrator,
                        new OrganisationDraft(OrganisationKind.OWNERS_COMMITTEE, " 桂花苑业主委员会 ", community));

        assertThat(organisations.get(id).name()).isEqualTo("桂花苑业主委员会");
        assertThat(organisations.get(id).community()).contains(community);
        assertThat(acts.last())
                .isEqualTo(new OrganisationRegistered(administrator, id, OrganisationKind.OWNERS_COMMITTEE, community));
        assertThatThrownBy(() -> registering()
                        .register(
                                administrator,
                                new OrganisationDraft(
                                        OrganisationKind.GRID, "x", community, Optional.of(TODAY.plusDays(1)))))
                .isInstanceOfSatisfying(InvalidInput.class, codes("day-in-the-future"));
    }

    @ParameterizedTest
    @CsvSource({"CITY", "DISTRICT", "STREET", "COMMUNITY", "STREET_PARTY_OFFICE", "STREET_PARTY_ALLIANCE"})
    void does_not_register_larger_things_in_a_community(OrganisationKind kind) {
        assertThatThrownBy(() -> registering().register(administrator, new OrganisationDraft(kind, "x", community)))
                .isInstanceOfSatisfying(InvalidInput.class, codes("organisation-lies-elsewhere"));
    }

    @Test
    void asks_for_the_permission_where_the_organisation_lies() {
        PersonId chief = PersonId.fresh();
        permissions.allow(chief, Action.APPROVE_ORGANISATION_CHANGE, Scope.community(community));

        registering().register(chief, new OrganisationDraft(OrganisationKind.GRID, "第一网格", community));

        assertThatThrownBy(() ->
                        registering().register(chief, new OrganisationDraft(OrganisationKind.COMMUNITY, "x", street)))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> new MovingOrganisation(desk, relocation).move(chief, community, street, TODAY))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void enters_nothing_at_once_for_those_who_may_only_propose() {
        PersonId secretary = PersonId.fresh();
        permissions.allow(secretary, Action.MAINTAIN_ORGANISATIONS, Scope.community(community));
        CompoundId compound = registered();

        assertThatThrownBy(() -> registering()
                        .register(secretary, new OrganisationDraft(OrganisationKind.GRID, "第一网格", community)))
                .isInstanceOf(ChangeNeedsApproval.class);
        assertThatThrownBy(() -> fillingSeat().fill(secretary, compound, Party.RESIDENTS_COMMITTEE, residents))
                .isInstanceOf(ChangeNeedsApproval.class);
        assertThatThrownBy(() -> renaming().rename(secretary, residents, "x", TODAY))
                .isInstanceOf(ChangeNeedsApproval.class);
        assertThat(new KeepingBuildings(desk, compounds, compounds)
                        .add(secretary, compound, new BuildingDraft("9栋", 1, 10)))
                .isNotNull();
    }

    @Test
    void relates_two_organisations_but_none_to_itself_in_a_circle_or_backwards_in_time() {
        RelationId id = relating().relate(administrator, relation(street, residents, TODAY, Optional.empty()));

        assertThat(acts.last().details()).isEqualTo(Map.of("kind", "GUIDANCE", "upper", street.value()));
        assertThatThrownBy(() -> relating().relate(administrator, relation(residents, street, TODAY, Optional.empty())))
                .isInstanceOf(CyclicRelation.class);
        assertThatThrownBy(() -> relating()
                        .relate(administrator, relation(street, street, TODAY, Optional.of(TODAY.minusDays(1)))))
                .isInstanceOfSatisfying(InvalidInput.class, codes("organisation-to-itself", "ends-before-it-begins"));
        assertThat(organisations.relation(id).until()).isEmpty();
    }

    @Test
    void renames_for_those_who_decide() {
        renaming().rename(administrator, residents, "清溪居委会", TODAY);

        assertThat(organisations.get(residents).name()).isEqualTo("清溪居委会");
        assertThat(acts.last().details()).containsEntry("change", "RENAMED");
        assertThatThrownBy(() -> renaming().rename(stranger, residents, "x", TODAY))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> renaming().rename(administrator, residents, " ", TODAY.plusDays(1)))
                .isInstanceOfSatisfying(InvalidInput.class, codes("input-required", "day-in-the-future"));
    }

    @Test
    void lets_a_successor_of_the_same_kind_take_compounds_and_seats_too() {
        CompoundId compound = registered();

        succeeding().succeed(administrator, community, neighbour, TODAY);

        assertThat(organisations.successors()).containsEntry(community, neighbour);
        assertThat(compounds.get(compound).community()).isEqualTo(neighbour);
        assertThat(compounds.handedOver()).containsEntry(community, neighbour);
        assertThatThrownBy(() -> succeeding().succeed(administrator, community, residents, TODAY))
                .isInstanceOfSatisfying(InvalidInput.class, codes("successor-of-another-kind"));
    }

    @Test
    void moves_no_compound_in_which_a_meeting_or_task_is_open_and_says_which() {
        CompoundId compound = registered();
        open.add(new OpenBusiness.Item(OpenBusiness.Sort.MEETING, "三月例会"));
        open.add(new OpenBusiness.Item(OpenBusiness.Sort.TASK, "修缮大门"));

        assertThatThrownBy(() -> moving().move(administrator, compound, neighbour, TODAY))
                .isInstanceOfSatisfying(CompoundHasOpenBusiness.class, refused -> assertThat(refused.arguments())
                        .containsExactly("桂花苑", "“三月例会”", "“修缮大门”"));
        assertThatThrownBy(() -> succeeding().succeed(administrator, community, neighbour, TODAY))
                .isInstanceOf(CompoundHasOpenBusiness.class);
        assertThat(compounds.get(compound).community()).isEqualTo(community);

        open.clear();
        moving().move(administrator, compound, neighbour, TODAY);
        assertThat(compounds.get(compound).community()).isEqualTo(neighbour);
        assertThatThrownBy(() -> moving().move(administrator, compound, neighbour, TODAY))
                .isInstanceOfSatisfying(InvalidInput.class, codes("lies-there-already"));
    }

    @Test
    void counts_members_of_party_organisations_only_and_from_three_for_a_branch() {
        OrganisationId branch = organisations.within(community, OrganisationKind.COMPOUND_PARTY_BRANCH);

        counting().count(administrator, branch, new PartyStrength(PartyForm.SOLE, 3), TODAY);

        assertThat(organisations.counts()).containsEntry(branch, new PartyStrength(PartyForm.SOLE, 3));
        assertThatThrownBy(() -> counting().count(administrator, branch, new PartyStrength(PartyForm.SOLE, 2), TODAY))
                .isInstanceOfSatisfying(InvalidInput.class, codes("too-few-for-a-branch"));
        assertThatThrownBy(() ->
                        counting().count(administrator, residents, new PartyStrength(PartyForm.ATTACHED, 2), TODAY))
                .isInstanceOfSatisfying(InvalidInput.class, codes("no-party-organisation"));
    }

    @Test
    void registers_and_alters_a_compound_in_a_community_only() {
        CompoundId id = registered();

        assertThat(compounds.get(id).name()).isEqualTo("桂花苑");
        assertThatThrownBy(() -> registeringCompound().register(administrator, new CompoundDraft(" ", street, 0)))
                .isInstanceOfSatisfying(
                        InvalidInput.class, codes("input-required", "input-out-of-range", "not-a-community"));
    }

    @Test
    void seats_a_kind_that_may_sit_there_and_representatives_of_two_buildings() {
        CompoundId compound = registered();
        OrganisationId committee = organisations.within(community, OrganisationKind.PROPERTY_MANAGEMENT_COMMITTEE);
        OrganisationId owners = organisations.within(community, OrganisationKind.OWNER_REPRESENTATIVES);
        BuildingId first = building(compound, "1栋");
        BuildingId second = building(compound, "2栋");

        fillingSeat().fill(administrator, compound, Party.OWNERS, committee);

        assertThat(compounds.seatsOf(compound)).isEqualTo(Map.of(Party.OWNERS, committee));
        assertThatThrownBy(() -> fillingSeat().fill(administrator, compound, Party.PROPERTY_SERVICE, residents))
                .isInstanceOfSatisfying(InvalidInput.class, codes("seat-not-for-this-kind"));
        assertThatThrownBy(() -> fillingSeat().fill(administrator, compound, Party.OWNERS, residents))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> fillingSeat().fill(administrator, compound, Party.OWNERS, owners, Set.of(first)))
                .isInstanceOfSatisfying(InvalidInput.class, codes("representatives-of-two-buildings"));
        assertThatThrownBy(() -> fillingSeat()
                        .fill(administrator, compound, Party.OWNERS, owners, Set.of(first, BuildingId.fresh())))
                .isInstanceOfSatisfying(InvalidInput.class, codes("building-elsewhere"));
        fillingSeat().fill(administrator, compound, Party.OWNERS, owners, Set.of(first, second));
        assertThatThrownBy(() -> fillingSeat().fill(stranger, compound, Party.OWNERS, committee))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void refuses_a_term_that_ends_before_it_begins_or_of_another_body() {
        OrganisationId committee = organisations.within(community, OrganisationKind.OWNERS_COMMITTEE);
        SetTermOfOffice setting = new SettingTermOfOffice(desk, compounds, replacedSeats);

        setting.set(administrator, committee, TODAY, TODAY.plusYears(5));

        assertThat(compounds.terms()).hasSize(1);
        assertThatThrownBy(() -> setting.set(administrator, residents, TODAY, TODAY.minusDays(1)))
                .isInstanceOfSatisfying(
                        InvalidInput.class, codes("term-of-owners-committee-only", "ends-before-it-begins"));
    }

    @Test
    void SC_14_6_ends_the_seat_of_a_management_committee_when_an_elected_one_is_in_office() {
        CompoundId compound = registered();
        OrganisationId elected = organisations.within(community, OrganisationKind.OWNERS_COMMITTEE);
        OrganisationId provisional = organisations.within(community, OrganisationKind.PROPERTY_MANAGEMENT_COMMITTEE);
        compounds.replaced().add(new ReplacedCommittee(compound, provisional, elected));

        new SettingTermOfOffice(desk, compounds, replacedSeats).set(administrator, elected, TODAY, TODAY.plusYears(5));
        fillingSeat().fill(administrator, compound, Party.OWNERS, elected);
        new EndingReplacedSeats(replacedSeats).end();

        assertThat(acts.all())
                .filteredOn(ManagementCommitteeReplaced.class::isInstance)
                .extracting(Act::by, Act::details)
                .containsExactly(
                        tuple(
                                Optional.of(administrator),
                                Map.of("organisation", provisional.value(), "successor", elected.value())),
                        tuple(
                                Optional.of(administrator),
                                Map.of("organisation", provisional.value(), "successor", elected.value())),
                        tuple(
                                Optional.empty(),
                                Map.of("organisation", provisional.value(), "successor", elected.value())));
    }

    @Test
    void dissolves_a_management_committee_that_sits_nowhere_any_more() {
        GivenMandates mandates = new GivenMandates(clock);
        GivenSeats seats = new GivenSeats();
        OrganisationId provisional = organisations.within(community, OrganisationKind.PROPERTY_MANAGEMENT_COMMITTEE);
        OrganisationId sitting = organisations.within(community, OrganisationKind.PROPERTY_MANAGEMENT_COMMITTEE);
        seats.seat(community, registered(), Party.OWNERS, sitting);
        mandates.holder(Post.PARTY_DELEGATE, provisional);
        mandates.holder(Post.PROPERTY_MANAGEMENT_COMMITTEE_MEMBER, provisional);
        PersonId stays = mandates.holder(Post.PARTY_DELEGATE, sitting);
        DissolveManagementCommittee dissolve =
                new DissolvingManagementCommittee(organisations, seats, mandates, mandates, acts, clock);

        dissolve.dissolve(provisional);
        dissolve.dissolve(sitting);

        assertThat(mandates.heldIn(List.of(provisional))).isEmpty();
        assertThat(mandates.of(stays)).hasSize(1);
        assertThat(acts.last()).isEqualTo(new ManagementCommitteeDissolved(provisional, Optional.of(community), 2));
    }

    @Test
    void describes_every_kind_of_change_carries_it_out_and_knows_where_it_has_its_effect() {
        CompoundId compound = registered();
        OrganisationId service = organisations.within(community, OrganisationKind.PROPERTY_SERVICE_COMPANY);
        OrganisationId grid = organisations.within(community, OrganisationKind.GRID);
        OrganisationId owners = organisations.within(community, OrganisationKind.OWNERS_COMMITTEE);
        RegisterChanges changing = changing();

        for (RegisterChange each : List.of(
                RegisterChange.registering(
                        new OrganisationDraft(OrganisationKind.GRID, "第二网格", community, Optional.of(TODAY))),
                RegisterChange.renaming(grid, "第三 & 第四网格=", TODAY),
                RegisterChange.relating(relation(residents, grid, TODAY, Optional.of(TODAY.plusDays(9)))),
                RegisterChange.term(owners, TODAY, TODAY.plusYears(3)),
                RegisterChange.registering(new CompoundDraft("翠竹园", community, 320)),
                RegisterChange.altering(
                        compound, new CompoundAlteration("桂花新苑", 661, new CompoundFlags(true, false, true), TODAY)),
                RegisterChange.filling(compound, Party.PROPERTY_SERVICE, service, Set.of()),
                RegisterChange.vacating(compound, Party.PROPERTY_SERVICE, service),
                RegisterChange.moving(grid, neighbour, TODAY),
                RegisterChange.moving(compound, neighbour, TODAY),
                RegisterChange.succeeding(community, neighbour, TODAY))) {
            changing.check(each);
            assertThat(changing.mayDecide(administrator, each)).isTrue();
            assertThat(changing.mayDecide(stranger, each)).isFalse();
            assertThat(changing.places(each).size())
                    .as(each.toString())
                    .isEqualTo(each.kind().mayWait() ? 2 : 1);
            assertThat(changing.carryOut(administrator, each)).isNotEmpty();
        }

        assertThat(organisations.get(grid).name()).isEqualTo("第三 & 第四网格=");
        assertThat(compounds.facts(compound).flags()).isEqualTo(new CompoundFlags(true, false, true));
        assertThat(compounds.get(compound).name()).isEqualTo("桂花新苑");
    }

    @Test
    void checks_a_described_change_as_its_use_case_would_and_lets_only_moves_lie_ahead() {
        LocalDate ahead = TODAY.plusDays(20);
        RegisterChanges changing = changing();

        assertThatThrownBy(() -> changing.check(RegisterChange.renaming(residents, " ", ahead)))
                .isInstanceOfSatisfying(InvalidInput.class, codes("input-required", "day-in-the-future"));
        assertThatThrownBy(() -> changing.check(RegisterChange.succeeding(community, residents, ahead)))
                .isInstanceOfSatisfying(InvalidInput.class, codes("successor-of-another-kind"));
        changing.check(RegisterChange.succeeding(community, neighbour, ahead));
        changing.check(RegisterChange.term(
                organisations.within(community, OrganisationKind.OWNERS_COMMITTEE), ahead, ahead.plusYears(5)));
    }

    @Test
    void carries_out_on_its_day_what_was_decided_ahead_without_asking_the_decider_again() {
        CompoundId compound = registered();
        clock.pass(Duration.ofDays(20));

        changing().carryOutOnItsDay(stranger, RegisterChange.moving(compound, neighbour, TODAY.plusDays(20)));

        assertThat(compounds.get(compound).community()).isEqualTo(neighbour);
        assertThat(acts.last().details()).containsEntry("change", "MOVED");
    }

    @Test
    void lets_the_people_of_an_organisation_propose_its_name_and_nothing_else() {
        PersonId delegate = PersonId.fresh();
        permissions.allow(
                delegate,
                Action.MAINTAIN_OWN_ORGANISATION,
                new Scope(Optional.empty(), Optional.of(community), Optional.of(residents)));

        assertThat(changing().isOfOwnOrganisation(delegate, RegisterChange.renaming(residents, "清溪居委会", TODAY)))
                .isTrue();
        assertThat(changing().isOfOwnOrganisation(delegate, RegisterChange.moving(residents, neighbour, TODAY)))
                .isFalse();
        assertThat(changing().isOfOwnOrganisation(stranger, RegisterChange.renaming(residents, "x", TODAY)))
                .isFalse();
    }

    private RegisterChanges changing() {
        return new ChangingRegister(
                desk,
                organisations,
                compounds,
                new OrganisationActs(
                        registering(),
                        renaming(),
                        new MovingOrganisation(desk, relocation),
                        succeeding(),
                        relating(),
                        new EndingRelation(desk, organisations, organisations),
                        new SettingTermOfOffice(desk, compounds, replacedSeats)),
                new CompoundActs(
                        registeringCompound(),
                        new AlteringCompound(desk, compounds, compounds),
                        moving(),
                        fillingSeat(),
                        new VacatingSeat(desk, compounds)),
                relocation);
    }

    private static java.util.function.Consumer<InvalidInput> codes(String... codes) {
        return refused ->
                assertThat(refused.problems()).extracting(Problem::code).containsExactly(codes);
    }

    private static RelationDraft relation(
            OrganisationId upper, OrganisationId lower, LocalDate from, Optional<LocalDate> until) {
        return new RelationDraft(RelationKind.GUIDANCE, upper, lower, from, until);
    }

    private CompoundId registered() {
        return registeringCompound().register(administrator, new CompoundDraft("桂花苑", community, 660));
    }

    private BuildingId building(CompoundId compound, String name) {
        return new KeepingBuildings(desk, compounds, compounds)
                .add(administrator, compound, new BuildingDraft(name, 2, 60));
    }

    private RegisterOrganisation registering() {
        return new RegisteringOrganisation(desk, organisations, acts);
    }

    private RelateOrganisations relating() {
        return new RelatingOrganisations(desk, organisations, acts);
    }

    private RenameOrganisation renaming() {
        return new RenamingOrganisation(desk, organisations);
    }

    private SucceedOrganisation succeeding() {
        return new SucceedingOrganisation(desk, relocation);
    }

    private MoveCompound moving() {
        return new MovingCompound(desk, relocation);
    }

    private CountPartyMembers counting() {
        return new CountingPartyMembers(desk, organisations);
    }

    private RegisterCompound registeringCompound() {
        return new RegisteringCompound(desk, compounds, acts);
    }

    private FillSeat fillingSeat() {
        return new FillingSeat(desk, compounds, compounds, replacedSeats, acts);
    }
}
