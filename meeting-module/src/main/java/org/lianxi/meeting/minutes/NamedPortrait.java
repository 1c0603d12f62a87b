package org.lianxi.meeting.minutes;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.PersonView;
import org.lianxi.committee.mandate.Persons;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.Compounds;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.Meetings;
import org.lianxi.meeting.convening.Seat;

@ApplicationScoped
class NamedPortrait implements MinutesPortrait {

    private final MinutesRepository repository;
    private final Proposers proposers;
    private final Meetings meetings;
    private final Compounds compounds;
    private final Organisations organisations;
    private final Persons persons;
    private final Permissions permissions;
    private final Mandates mandates;
    private final MinutesLimits limits;
    private final InstantSource clock;

    @Inject
    NamedPortrait(
            MinutesRepository repository,
            Proposers proposers,
            Meetings meetings,
            Compounds compounds,
            Organisations organisations,
            Persons persons,
            Permissions permissions,
            Mandates mandates,
            MinutesLimits limits,
            InstantSource clock) {
        this.repository = repository;
        this.proposers = proposers;
        this.meetings = meetings;
        this.compounds = compounds;
        this.organisations = organisations;
        this.persons = persons;
        this.permissions = permissions;
        this.mandates = mandates;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public MinutesView of(Minutes minutes, PersonId reader) {
        MeetingFacts meeting = meetings.get(minutes.meeting());
        Map<PersonId, String> names = persons.names(people(minutes));
        List<Minutes> editions = repository.editions(minutes.meeting());
        Optional<MinutesId> current = repository.findOf(minutes.meeting()).map(Minutes::id);
        return new MinutesView(
                minutes.id(),
                meeting.id(),
                minutes.heading(),
                meeting.title(),
                meeting.startsAt(),
                meeting.compound(),
                compoundNames(meeting),
                meeting.community(),
                organisations.get(meeting.community()).name(),
                minutes.state(),
                minutes.number(),
                minutes.text(),
                minutes.hash(),
                minutes.version(),
                minutes.draftedAt(),
                lastEdit(minutes, names),
                limits.issueBy(meeting),
                minutes.sentAt(),
                minutes.countersignBy(),
                minutes.missingReportedAt(),
                minutes.issuedAt(),
                minutes.issuedBy().map(person -> named(person, names)),
                signatures(minutes, names),
                minutes.adoptedItems(),
                minutes.reminders().count(),
                minutes.position(),
                correction(minutes, names),
                editions.stream().map(each -> edition(each, current)).toList(),
                acts(minutes, reader, editions),
                meeting.rulesAt());
    }

    /** Of a meeting of several compounds the names of all, in their order. */
    private String compoundNames(MeetingFacts meeting) {
        Map<CompoundId, String> names = compounds.names(meeting.compounds());
        return meeting.compounds().stream().map(names::get).collect(Collectors.joining("、"));
    }

    private static Set<PersonId> people(Minutes minutes) {
        Stream<PersonId> signatories =
                minutes.signatures().stream().flatMap(signature -> signature.answeredBy().stream());
        Stream<PersonId> others = Stream.of(
                        minutes.editedBy(),
                        minutes.issuedBy(),
                        minutes.edition().proposedBy())
                .flatMap(Optional::stream);
        return Stream.concat(signatories, others).collect(toSet());
    }

    private static Optional<MinutesView.LastEdit> lastEdit(Minutes minutes, Map<PersonId, String> names) {
        return minutes.editedBy().flatMap(person -> minutes.editedAt()
                .map(at -> new MinutesView.LastEdit(named(person, names), at, minutes.voidedByEdit())));
    }

    private List<SignatureView> signatures(Minutes minutes, Map<PersonId, String> people) {
        Map<OrganisationId, String> units = organisations.names(
                minutes.signatures().stream().map(Signature::organisation).toList());
        return minutes.signatures().stream()
                .map(signature -> view(signature, units, people))
                .toList();
    }

    private static SignatureView view(
            Signature signature, Map<OrganisationId, String> units, Map<PersonId, String> people) {
        return new SignatureView(
                signature.party(),
                signature.organisation(),
                units.getOrDefault(signature.organisation(), ""),
                signature.state(),
                signature.answeredBy().map(person -> named(person, people)),
                signature.answeredAt(),
                signature.remark(),
                signature.signedHash());
    }

    private Optional<MinutesView.Correction> correction(Minutes minutes, Map<PersonId, String> names) {
        Edition edition = minutes.edition();
        return minutes.corrects()
                .map(repository::get)
                .map(corrected -> new MinutesView.Correction(
                        corrected.id(),
                        edition.proposedBy().map(person -> named(person, names)),
                        edition.reason(),
                        edition.withdrawnBecause(),
                        TextDifference.between(corrected.text(), minutes.text())));
    }

    private static MinutesView.EditionView edition(Minutes each, Optional<MinutesId> current) {
        return new MinutesView.EditionView(
                each.id(),
                each.position(),
                each.corrects(),
                each.state(),
                each.edition().reason(),
                each.issuedAt(),
                current.equals(Optional.of(each.id())));
    }

    private static PersonView named(PersonId person, Map<PersonId, String> names) {
        return new PersonView(person, names.getOrDefault(person, ""));
    }

    private MinutesActs acts(Minutes minutes, PersonId reader, List<Minutes> editions) {
        Scope community = Scope.community(minutes.community());
        boolean drafts = permissions.may(reader, Action.DRAFT_MINUTES, community);
        Optional<Party> signsFor = signsFor(minutes, reader);
        return new MinutesActs(
                drafts && minutes.isEditable(),
                drafts && minutes.isDraft(),
                signsFor.isPresent(),
                signsFor,
                drafts && minutes.canBeClosed(clock.instant()),
                minutes.isReadyToIssue() && permissions.may(reader, Action.ISSUE_MINUTES, community),
                mayCorrect(minutes, reader, editions),
                drafts && minutes.isEditable() && minutes.corrects().isPresent());
    }

    private boolean mayCorrect(Minutes minutes, PersonId reader, List<Minutes> editions) {
        boolean isLast = editions.stream()
                .filter(each -> each.state() != MinutesState.WITHDRAWN)
                .noneMatch(each -> each.position() > minutes.position());
        Proposers.Right right = proposers.rightOf(reader, minutes);
        return isLast
                && minutes.state() == MinutesState.ISSUED
                && permissions.may(reader, right.action(), right.scope());
    }

    private Optional<Party> signsFor(Minutes minutes, PersonId reader) {
        if (!minutes.isCountersigning()) {
            return Optional.empty();
        }
        Optional<Seat> listedFor =
                meetings.findDelegate(minutes.meeting(), reader).map(Meetings.Delegate::seat);
        return minutes.seatOf(mandates.of(reader), listedFor)
                .map(minutes::signatureOf)
                .filter(Signature::isAwaited)
                .filter(signature -> permissions.may(
                        reader,
                        Action.COUNTERSIGN_MINUTES,
                        Scope.organisation(minutes.community(), signature.organisation())))
                .map(Signature::party);
    }
}
