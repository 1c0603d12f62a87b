package org.lianxi.web.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lianxi.committee.account.AccountDraft;
import org.lianxi.committee.account.OpenAccount;
import org.lianxi.committee.administration.AppointToPost;
import org.lianxi.committee.administration.MandateDraft;
import org.lianxi.committee.administration.RegisterPerson;
import org.lianxi.committee.appointment.AuthoriseDelegate;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.grant.ApproveGrant;
import org.lianxi.committee.grant.Proposal;
import org.lianxi.committee.grant.ProposeGrant;
import org.lianxi.committee.mandate.AuthorisationDraft;
import org.lianxi.committee.mandate.AuthorisationKind;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.oldcompound.AssessOldCompound;
import org.lianxi.committee.oldcompound.Assessment;
import org.lianxi.committee.oldcompound.Cell;
import org.lianxi.committee.oldcompound.Demand;
import org.lianxi.committee.oldcompound.Dimension;
import org.lianxi.committee.oldcompound.OwnersWill;
import org.lianxi.committee.oldcompound.RecordAnalysis;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.organisation.PartyForm;
import org.lianxi.committee.organisation.PartyStrength;
import org.lianxi.committee.organisation.RelationKind;
import org.lianxi.committee.ownmeeting.Headcount;
import org.lianxi.committee.ownmeeting.OwnMeetingDraft;
import org.lianxi.committee.ownmeeting.OwnMeetingId;
import org.lianxi.committee.ownmeeting.PostOwnDecision;
import org.lianxi.committee.ownmeeting.RecordOwnMeeting;
import org.lianxi.committee.registry.BuildingDraft;
import org.lianxi.committee.registry.CompoundDraft;
import org.lianxi.committee.registry.CountPartyMembers;
import org.lianxi.committee.registry.FillSeat;
import org.lianxi.committee.registry.KeepBuildings;
import org.lianxi.committee.registry.MeasureDistance;
import org.lianxi.committee.registry.OrganisationDraft;
import org.lianxi.committee.registry.PlaceInCompound;
import org.lianxi.committee.registry.RegisterCompound;
import org.lianxi.committee.registry.RegisterOrganisation;
import org.lianxi.committee.registry.RelateOrganisations;
import org.lianxi.committee.registry.RelationDraft;
import org.lianxi.committee.registry.SetTermOfOffice;
import org.lianxi.committee.registry.SucceedOrganisation;
import org.lianxi.committee.territory.BuildingId;
import org.lianxi.committee.territory.CompoundFlags;
import org.lianxi.committee.territory.CompoundId;

/** What a system administrator does to enter a city, each through its use case. */
@ApplicationScoped
public class Registrar {

    @Inject
    private RegisterOrganisation registerOrganisation;

    @Inject
    private RelateOrganisations relateOrganisations;

    @Inject
    private RegisterCompound registerCompound;

    @Inject
    private FillSeat fillSeat;

    @Inject
    private SucceedOrganisation succeedOrganisation;

    @Inject
    private CountPartyMembers countPartyMembers;

    @Inject
    private KeepBuildings keepBuildings;

    @Inject
    private MeasureDistance measureDistance;

    @Inject
    private AssessOldCompound assessOldCompound;

    @Inject
    private RecordAnalysis recordAnalysis;

    @Inject
    private PlaceInCompound placeInCompound;

    @Inject
    private SetTermOfOffice setTermOfOffice;

    @Inject
    private RegisterPerson registerPerson;

    @Inject
    private AppointToPost appointToPost;

    @Inject
    private RecordOwnMeeting recordOwnMeeting;

    @Inject
    private PostOwnDecision postOwnDecision;

    @Inject
    private AuthoriseDelegate authoriseDelegate;

    @Inject
    private OpenAccount openAccount;

    @Inject
    private ProposeGrant proposeGrant;

    @Inject
    private ApproveGrant approveGrant;

    @Inject
    private InstantSource clock;

    OrganisationId organisation(PersonId by, OrganisationKind kind, String name, OrganisationId within) {
        return registerOrganisation.register(by, new OrganisationDraft(kind, name, within));
    }

    void relation(PersonId by, RelationKind kind, OrganisationId upper, OrganisationId lower) {
        relateOrganisations.relate(by, new RelationDraft(kind, upper, lower, today(), Optional.empty()));
    }

    CompoundId compound(PersonId by, CityPlan.CompoundPlan plan, OrganisationId community) {
        return registerCompound.register(by, new CompoundDraft(plan.name(), community, plan.households()));
    }

    void seat(PersonId by, CompoundId compound, Party party, OrganisationId organisation) {
        fillSeat.fill(by, compound, party, organisation);
    }

    OrganisationId founded(PersonId by, OrganisationKind kind, String name, OrganisationId within, int yearsAgo) {
        LocalDate from = today().minusYears(yearsAgo);
        return registerOrganisation.register(by, new OrganisationDraft(kind, name, within, Optional.of(from)));
    }

    void succession(PersonId by, OrganisationId predecessor, OrganisationId successor) {
        succeedOrganisation.succeed(by, predecessor, successor, today());
    }

    void members(PersonId by, OrganisationId partyOrganisation, PartyForm form, int fullMembers) {
        countPartyMembers.count(by, partyOrganisation, new PartyStrength(form, fullMembers), today());
    }

    CompoundId oldCompound(PersonId by, String name, OrganisationId community, int households) {
        CompoundFlags threeNo = new CompoundFlags(true, true, true);
        return registerCompound.register(by, new CompoundDraft(name, community, households, threeNo, Optional.empty()));
    }

    BuildingId building(PersonId by, CompoundId compound, String name, int entranceUnits, int households) {
        return keepBuildings.add(by, compound, new BuildingDraft(name, entranceUnits, households));
    }

    void distance(PersonId by, CompoundId one, CompoundId other, int metres) {
        measureDistance.measure(by, one, other, metres);
    }

    void assessed(PersonId by, CompoundId compound, Demand demand, OwnersWill will) {
        assessOldCompound.assess(by, compound, new Assessment(demand, today(), will));
    }

    void analysed(PersonId by, CompoundId compound, Dimension dimension, List<Cell> cells) {
        recordAnalysis.record(by, compound, dimension, cells);
    }

    void placed(PersonId by, CompoundId compound, OrganisationId organisation) {
        placeInCompound.place(by, compound, organisation);
    }

    void representatives(PersonId by, CompoundId compound, OrganisationId representatives, Set<BuildingId> buildings) {
        fillSeat.fill(by, compound, Party.OWNERS, representatives, buildings);
    }

    void term(PersonId by, OrganisationId committee, int years, int daysFromNow) {
        LocalDate until = today().plusDays(daysFromNow);
        setTermOfOffice.set(by, committee, until.minusYears(years), until);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE);
    }

    PersonId holder(PersonId by, Post post, OrganisationId organisation, String displayName) {
        PersonId person = registerPerson.register(by, displayName);
        appointed(by, person, post, organisation);
        return person;
    }

    void appointed(PersonId by, PersonId person, Post post, OrganisationId organisation) {
        appointToPost.appoint(by, new MandateDraft(person, post, organisation, clock.instant(), Optional.empty()));
    }

    /** The meeting at which a property management committee named its delegate. */
    void met(PersonId by, OrganisationId committee, String number) {
        LocalDate heldOn =
                LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE).minusDays(2);
        OwnMeetingId meeting = recordOwnMeeting.record(
                by,
                new OwnMeetingDraft(
                        committee,
                        heldOn,
                        number,
                        "委派三方联席会议代表；请物业服务企业提交保洁方案。",
                        new Headcount(2, 5, 2),
                        new Headcount(2, 3, 1),
                        1,
                        5));
        postOwnDecision.post(by, meeting, heldOn.plusDays(1), "小区主入口公告栏");
    }

    /** The standing authorisation of a committee of owners for its delegate. */
    void authorised(PersonId by, PersonId delegate, OrganisationId organisation, String number) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE);
        authoriseDelegate.authorise(
                by,
                new AuthorisationDraft(
                        organisation,
                        delegate,
                        AuthorisationKind.STANDING,
                        number,
                        today,
                        clock.instant(),
                        Optional.empty(),
                        "出席三方联席会议，就全部议题发表意见并表决",
                        Optional.empty()));
    }

    /** What one administrator cannot give alone, a second one approves. */
    PersonId approvedHolder(PersonId by, PersonId second, Post post, OrganisationId organisation, String displayName) {
        PersonId person = registerPerson.register(by, displayName);
        MandateDraft draft = new MandateDraft(person, post, organisation, clock.instant(), Optional.empty());
        approveGrant.approve(second, proposeGrant.propose(by, Proposal.appoint(draft, "按任命文件办理")));
        return person;
    }

    void account(PersonId by, PersonId person, String login) {
        openAccount.open(by, new AccountDraft(person, login, DemonstrationCity.PASSWORD));
    }
}
