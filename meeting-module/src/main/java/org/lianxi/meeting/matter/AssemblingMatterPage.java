package org.lianxi.meeting.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.PersonalData;
import org.lianxi.committee.audit.PersonalDataRead;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Persons;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.procedure.Wording;
import org.lianxi.committee.territory.Compounds;
import org.lianxi.meeting.document.Files;
import org.lianxi.meeting.document.StoredFileView;

@ApplicationScoped
@Transactional
class AssemblingMatterPage implements MatterPage {

    private static final Wording NOTHING = new Wording("", "");

    private final MatterRepository repository;
    private final Matters matters;
    private final MatterRoutes routes;
    private final Files files;
    private final Permissions permissions;
    private final Organisations organisations;
    private final Persons persons;
    private final Compounds compounds;
    private final Event<Act> acts;

    @Inject
    AssemblingMatterPage(
            MatterRepository repository,
            Matters matters,
            MatterRoutes routes,
            Files files,
            Permissions permissions,
            Organisations organisations,
            Persons persons,
            Compounds compounds,
            Event<Act> acts) {
        this.repository = repository;
        this.matters = matters;
        this.routes = routes;
        this.files = files;
        this.permissions = permissions;
        this.organisations = organisations;
        this.persons = persons;
        this.compounds = compounds;
        this.acts = acts;
    }

    @Override
    public MatterView of(PersonId by, MatterId id) {
        matters.requireMayRead(by, id);
        Matter matter = repository.get(id);
        Map<PersonId, String> people = persons.names(peopleOf(matter));
        Map<OrganisationId, OrganisationView> around =
                organisations.views(List.of(matter.community(), matter.organisation()));
        OrganisationView source = known(around, matter.organisation());
        Scope here = Scope.community(matter.community());
        boolean mayScreen = permissions.may(by, Action.SCREEN_MATTER, here);
        boolean mayAdmit = permissions.may(by, Action.ADMIT_MATTER, here);
        boolean isOwn = matter.submittedBy().equals(by);
        boolean mayKnow = mayScreen || mayAdmit || isOwn;
        if (mayKnow && !isOwn) {
            acts.fire(PersonalDataRead.of(
                    by,
                    PersonalData.SUBMITTER,
                    new Subject(MatterFileOwner.KIND, id.value()),
                    Optional.of(matter.community())));
        }
        List<StoredFileView> attached = files.of(new Subject(MatterFileOwner.KIND, id.value()));
        boolean isFree = mayKnow || !matter.origin().isSheltered();
        return new MatterView(
                id,
                matter.version(),
                matter.state(),
                matter.title(),
                matter.facts(),
                matter.wish(),
                matter.category(),
                matter.urgency(),
                matter.affectedHouseholds(),
                matter.compound(),
                compounds.get(matter.compound()).name(),
                matter.community(),
                known(around, matter.community()).name(),
                source.kind(),
                mayKnow ? Optional.of(submitter(matter, source, people)) : Optional.empty(),
                matter.submittedAt(),
                matter.screenBy(),
                matter.screening().map(screening -> view(screening, people)),
                matter.admission().map(admission -> view(admission, people)),
                isFree ? attached : List.of(),
                passedOn(matter, people),
                matter.origin(),
                matter.outerLimit(),
                matter.withdrawal(),
                !isFree && !attached.isEmpty(),
                matter.state() == MatterState.SUBMITTED && mayScreen,
                mayOverride(by, matter, here),
                matter.state() == MatterState.SCREENED && !matter.isRouteOpen() && mayAdmit,
                matter.isRouteOpen() && mayAdmit,
                isOwn && (isWaiting(matter) || matter.state() == MatterState.SCHEDULED),
                matter.state() == MatterState.MERGED && mayScreen,
                mayScreen && isWaiting(matter));
    }

    private static boolean isWaiting(Matter matter) {
        return !matter.state().isFinal() && matter.state() != MatterState.SCHEDULED;
    }

    private static OrganisationView known(Map<OrganisationId, OrganisationView> around, OrganisationId id) {
        return Optional.ofNullable(around.get(id))
                .orElseThrow(
                        () -> new IllegalStateException("a matter names organisation " + id + ", which is not there"));
    }

    private static SubmitterView submitter(Matter matter, OrganisationView source, Map<PersonId, String> people) {
        return new SubmitterView(
                source.id(), source.name(), matter.submittedBy(), people.getOrDefault(matter.submittedBy(), ""));
    }

    private static List<PersonId> peopleOf(Matter matter) {
        return Stream.of(
                        Optional.of(matter.submittedBy()),
                        matter.screening().map(Matter.Screening::by),
                        matter.screening().flatMap(Matter.Screening::decision).map(Matter.Decision::by),
                        matter.answerWithoutRoute().map(Matter.Answer::by),
                        matter.admission().map(Matter.Admission::by))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private boolean mayOverride(PersonId by, Matter matter, Scope here) {
        boolean isInTime = matter.state() == MatterState.SUBMITTED || matter.state() == MatterState.SCREENED;
        boolean isReserved = matter.route().filter(ReservedMatters::contain).isPresent();
        return isInTime && !isReserved && permissions.may(by, Action.OVERRIDE_CLASSIFICATION, here);
    }

    private PassedOnView passedOn(Matter matter, Map<PersonId, String> people) {
        List<Matter> linked = repository.linkedTo(matter.id());
        return new PassedOnView(
                matter.answerWithoutRoute()
                        .map(answer -> new PassedOnView.Answer(
                                answer.reason(), people.getOrDefault(answer.by(), ""), answer.at())),
                matter.mergedInto().map(this::linked),
                matter.splitFrom().map(this::linked),
                linked.stream()
                        .filter(each -> each.splitFrom().isPresent())
                        .map(AssemblingMatterPage::linked)
                        .toList(),
                linked.stream()
                        .filter(each ->
                                each.mergedInto().filter(matter.id()::equals).isPresent())
                        .map(AssemblingMatterPage::linked)
                        .toList());
    }

    private PassedOnView.Linked linked(MatterId id) {
        return linked(repository.get(id));
    }

    private static PassedOnView.Linked linked(Matter matter) {
        return new PassedOnView.Linked(matter.id(), matter.title(), matter.state());
    }

    private ScreeningView view(Matter.Screening screening, Map<PersonId, String> people) {
        return new ScreeningView(
                screening.route(),
                screening.reason(),
                screening.by(),
                people.getOrDefault(screening.by(), ""),
                screening.at(),
                screening.proposal().map(this::view),
                screening
                        .decision()
                        .map(decision -> new RouteDecisionView(people.getOrDefault(decision.by(), ""), decision.at())));
    }

    /** The words of the row are those of today's table, if it still is the same. */
    private ProposalView view(Matter.Proposal proposal) {
        Optional<ProposedRoute> today = Optional.of(routes.propose(proposal.answers()))
                .filter(row ->
                        row.version().equals(proposal.version()) && row.rule().equals(proposal.rule()));
        return new ProposalView(
                proposal.answers(),
                proposal.route(),
                proposal.rule(),
                proposal.version(),
                today.map(ProposedRoute::ground).orElse(NOTHING),
                today.map(ProposedRoute::nextStep).orElse(NOTHING),
                proposal.deviation());
    }

    private static AdmissionView view(Matter.Admission admission, Map<PersonId, String> people) {
        return new AdmissionView(
                admission.admitted(),
                admission.reason(),
                admission.by(),
                people.getOrDefault(admission.by(), ""),
                admission.at());
    }
}
