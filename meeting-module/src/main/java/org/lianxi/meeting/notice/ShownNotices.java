package org.lianxi.meeting.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Persons;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.meeting.agenda.Agendas;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.MeetingMoves;
import org.lianxi.meeting.convening.MeetingState;
import org.lianxi.meeting.convening.Meetings;
import org.lianxi.meeting.convening.Reply;
import org.lianxi.meeting.document.Files;

@ApplicationScoped
class ShownNotices implements NoticeViews {

    private final Permissions permissions;
    private final Meetings meetings;
    private final MeetingMoves moves;
    private final Agendas agendas;
    private final Mandates mandates;
    private final Organisations organisations;
    private final Persons persons;
    private final Candidates candidates;
    private final Files files;
    private final NoticeRepository notices;

    @Inject
    ShownNotices(
            Permissions permissions,
            Meetings meetings,
            MeetingMoves moves,
            Agendas agendas,
            Mandates mandates,
            Organisations organisations,
            Persons persons,
            Candidates candidates,
            Files files,
            NoticeRepository notices) {
        this.permissions = permissions;
        this.meetings = meetings;
        this.moves = moves;
        this.agendas = agendas;
        this.mandates = mandates;
        this.organisations = organisations;
        this.persons = persons;
        this.candidates = candidates;
        this.files = files;
        this.notices = notices;
    }

    @Override
    public NoticeRecord of(PersonId by, MeetingId id) {
        MeetingFacts meeting = meetings.get(id);
        Scope here = Scope.community(meeting.community());
        permissions.require(by, Action.READ_MEETING, here);
        List<NoticeVersion> versions = notices.versions(id);
        List<Recipient> all = notices.recipients(id);
        List<Contact> contacts = notices.contacts(id);
        List<Substitution> substitutions = notices.substitutions(id);
        List<Move> moved = notices.moves(id);
        List<StreetConsent> consents = notices.consents(id);
        Map<PersonId, String> names = persons.names(people(versions, all, contacts, substitutions, moved, consents));
        Round round = Round.newest(notices, id);
        boolean mayKeep = permissions.may(by, Action.ISSUE_NOTICE, here);
        boolean mayPlan = permissions.may(by, Action.PLAN_MEETING, here);
        MeetingState state = meeting.state();
        String link = moves.onlineLink(id);
        List<VersionView> shown = new ArrayList<>(versionViews(versions, all, names));
        Collections.reverse(shown);
        return new NoticeRecord(
                id,
                shown,
                mayKeep ? recipients(round, substitutions, names) : List.of(),
                round.of(by).map(Recipient::reply),
                state.isAwaitingSession() ? List.of() : pending(meeting, link, versions),
                substitutions.stream()
                        .map(each -> substitution(by, meeting, each, names))
                        .toList(),
                moved.stream()
                        .map(each -> each.toView(names.getOrDefault(each.doneBy(), "")))
                        .toList(),
                consents.stream()
                        .map(each -> each.toView(
                                names.getOrDefault(each.askedBy(), ""),
                                each.answeredBy()
                                        .map(who -> names.getOrDefault(who, ""))
                                        .orElse("")))
                        .toList(),
                link,
                (int) moved.stream()
                        .filter(each -> each.kind() == MoveKind.POSTPONED)
                        .count(),
                mayKeep,
                mayKeep && meeting.admitsContacts(),
                mayKeep && state == MeetingState.NOTIFIED,
                mayPlan && (state.isAwaitingSession() || state == MeetingState.POSTPONED),
                mayPlan && state.isBeforeSession(),
                mayPlan && state.isBeforeSession() && consents.stream().noneMatch(StreetConsent::isOpen),
                isStreet(by, meeting) && consents.stream().anyMatch(StreetConsent::isOpen),
                state.isAwaitingSession() && mayNameSubstitute(by, meeting, substitutions, round.number()));
    }

    private boolean mayNameSubstitute(PersonId by, MeetingFacts meeting, List<Substitution> substitutions, int number) {
        boolean isNamed = substitutions.stream()
                .anyMatch(each -> each.number() == number && each.delegate().equals(by));
        return !isNamed
                && meetings.findDelegate(meeting.id(), by)
                        .filter(delegate -> permissions.may(
                                by,
                                Action.NAME_SUBSTITUTE,
                                Scope.organisation(meeting.community(), delegate.organisation())))
                        .isPresent();
    }

    private boolean isStreet(PersonId by, MeetingFacts meeting) {
        return mandates.holders(Post.STREET_SUPERVISOR, organisations.streetOf(meeting.community()))
                .contains(by);
    }

    private static List<PersonId> people(
            List<NoticeVersion> versions,
            List<Recipient> recipients,
            List<Contact> contacts,
            List<Substitution> substitutions,
            List<Move> moved,
            List<StreetConsent> consents) {
        return Stream.of(
                        versions.stream().map(NoticeVersion::issuedBy),
                        recipients.stream().map(Recipient::person),
                        contacts.stream().map(Contact::loggedBy),
                        substitutions.stream().flatMap(each -> Stream.of(each.delegate(), each.substitute())),
                        moved.stream().map(Move::doneBy),
                        consents.stream()
                                .flatMap(each -> Stream.concat(Stream.of(each.askedBy()), each.answeredBy().stream())))
                .flatMap(Function.identity())
                .distinct()
                .toList();
    }

    /** In the order in which they went out. */
    private static List<VersionView> versionViews(
            List<NoticeVersion> versions, List<Recipient> all, Map<PersonId, String> names) {
        List<VersionView> views = new ArrayList<>();
        Optional<NoticeContent> before = Optional.empty();
        for (NoticeVersion version : versions) {
            NoticeContent content = version.content();
            views.add(new VersionView(
                    version.number(),
                    version.cause(),
                    version.document(),
                    version.issuedAt(),
                    names.getOrDefault(version.issuedBy(), ""),
                    version.readBy(),
                    content,
                    version.note(),
                    before.map(content::changesSince).orElse(List.of()),
                    replies(all.stream()
                            .filter(each -> each.number() == version.number())
                            .toList())));
            before = Optional.of(content);
        }
        return views;
    }

    private static VersionView.Replies replies(List<Recipient> recipients) {
        int confirmed = count(recipients, Reply.CONFIRMED);
        int declined = count(recipients, Reply.DECLINED);
        return new VersionView.Replies(
                recipients.size(), confirmed, declined, recipients.size() - confirmed - declined);
    }

    private static int count(List<Recipient> recipients, Reply reply) {
        return (int) recipients.stream().filter(each -> each.reply() == reply).count();
    }

    private List<NoticeChange> pending(MeetingFacts meeting, String link, List<NoticeVersion> versions) {
        if (versions.isEmpty()) {
            return List.of();
        }
        NoticeContent now = new NoticeContent(
                meeting.startsAt(),
                meeting.plannedMinutes(),
                meeting.place(),
                link,
                agendas.of(meeting.id()).stream().map(NoticeItem::of).toList());
        return meeting.state().awaitsNotice() || meeting.state() == MeetingState.PLANNED
                ? now.changesSince(versions.get(versions.size() - 1).content())
                : List.of();
    }

    private List<RecipientView> recipients(Round round, List<Substitution> substitutions, Map<PersonId, String> names) {
        Map<OrganisationId, String> organisationNames = organisations.names(round.recipients().stream()
                .map(Recipient::organisation)
                .distinct()
                .toList());
        return round.recipients().stream()
                .map(each -> recipient(round, each, substitutions, names, organisationNames))
                .toList();
    }

    private static RecipientView recipient(
            Round round,
            Recipient each,
            List<Substitution> substitutions,
            Map<PersonId, String> names,
            Map<OrganisationId, String> organisationNames) {
        List<Contact> tried = round.contactsWith(each.person());
        boolean isSubstituted = substitutions.stream()
                .anyMatch(one -> one.number() == each.number() && one.delegate().equals(each.person()));
        return new RecipientView(
                each.person(),
                names.getOrDefault(each.person(), ""),
                each.capacity(),
                each.party(),
                organisationNames.getOrDefault(each.organisation(), ""),
                each.channel(),
                each.deliveredAt(),
                each.readAt(),
                each.reply(),
                each.reason(),
                each.repliedAt(),
                isSubstituted ? RecipientState.SUBSTITUTED : state(each, tried),
                tried.stream()
                        .map(contact -> contact.toView(names.getOrDefault(contact.loggedBy(), "")))
                        .toList());
    }

    private static RecipientState state(Recipient recipient, List<Contact> tried) {
        return switch (recipient.reply()) {
            case CONFIRMED -> RecipientState.CONFIRMED;
            case DECLINED -> RecipientState.DECLINED;
            case NONE -> unanswered(recipient, tried);
        };
    }

    private static RecipientState unanswered(Recipient recipient, List<Contact> tried) {
        if (recipient.isOpened()) {
            return RecipientState.READ;
        }
        if (tried.stream().anyMatch(Contact::hasReached)) {
            return RecipientState.REACHED;
        }
        return tried.isEmpty() ? RecipientState.SILENT : RecipientState.TRIED;
    }

    private SubstitutionView substitution(
            PersonId by, MeetingFacts meeting, Substitution each, Map<PersonId, String> names) {
        boolean isPending = each.authorisedAt().isEmpty() && meeting.state().admitsSignIn();
        return new SubstitutionView(
                each.delegate(),
                names.getOrDefault(each.delegate(), ""),
                each.substitute(),
                names.getOrDefault(each.substitute(), ""),
                each.party(),
                each.namedAt(),
                each.isByMandate(),
                each.authorisedAt(),
                files.of(each.subject()),
                isPending && each.delegate().equals(by));
    }

    @Override
    public List<Candidate> observers(PersonId by, MeetingId id) {
        MeetingFacts meeting = meetings.get(id);
        permissions.require(by, Action.ISSUE_NOTICE, Scope.community(meeting.community()));
        return candidates.observers(meeting);
    }

    @Override
    public List<Candidate> substitutes(PersonId by, MeetingId id) {
        MeetingFacts meeting = meetings.get(id);
        permissions.require(by, Action.READ_MEETING, Scope.community(meeting.community()));
        return meetings.findDelegate(id, by)
                .map(delegate -> candidates.substitutes(meeting, delegate))
                .orElse(List.of());
    }

    @Override
    public Page<MoveLine> moves(PersonId by, PageRequest request) {
        List<Move> found = notices.moves(permissions.communities(by, Action.READ_MEETING), request);
        List<Move> shown = found.stream().limit(request.size()).toList();
        Map<MeetingId, MeetingFacts> facts =
                meetings.get(shown.stream().map(Move::meeting).distinct().toList());
        Map<PersonId, String> names =
                persons.names(shown.stream().map(Move::doneBy).distinct().toList());
        Map<OrganisationId, String> communities = organisations.names(
                shown.stream().map(Move::community).distinct().toList());
        return new Page<>(
                shown.stream()
                        .map(each -> new MoveLine(
                                each.toView(names.getOrDefault(each.doneBy(), "")),
                                Optional.ofNullable(facts.get(each.meeting()))
                                        .map(MeetingFacts::title)
                                        .orElse(""),
                                communities.getOrDefault(each.community(), "")))
                        .toList(),
                found.size() > request.size(),
                request.number());
    }

    @Override
    public Map<MeetingId, Integer> newest(Collection<MeetingId> all) {
        return notices.newest(all);
    }

    @Override
    public List<VersionView> versions(MeetingId meeting) {
        return versionViews(notices.versions(meeting), notices.recipients(meeting), Map.of());
    }

    @Override
    public NoticeReach reach(MeetingId meeting) {
        List<Contact> contacts = notices.contacts(meeting);
        Stream<PersonId> opened =
                notices.recipients(meeting).stream().filter(Recipient::isOpened).map(Recipient::person);
        Stream<PersonId> told = contacts.stream().filter(Contact::hasReached).map(Contact::person);
        return new NoticeReach(
                Stream.concat(opened, told).collect(Collectors.toSet()),
                contacts.stream()
                        .map(Contact::toAttempt)
                        .sorted(Comparator.comparing(ContactAttempt::at))
                        .toList());
    }
}
