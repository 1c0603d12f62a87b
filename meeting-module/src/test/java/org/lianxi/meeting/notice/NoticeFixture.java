package org.lianxi.meeting.notice;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.MeetingMoves;
import org.lianxi.meeting.convening.NoticeBook;
import org.lianxi.meeting.numbering.NumberingFixture;
import org.lianxi.meeting.testing.JointMeetingWorld;
import org.lianxi.meeting.testing.Surroundings;
import org.lianxi.meeting.testing.TestTown;

/** The notice feature, put together for tests. */
public final class NoticeFixture {

    public final ReportUnread reportUnread;
    public final ReadNotice read;
    public final LogContact log;
    public final ChangeNotice change;
    public final PostponeMeeting postpone;
    public final CancelMeeting cancel;
    public final RequestConsent requestConsent;
    public final GiveConsent giveConsent;
    public final NoticeViews views;
    public final NoticeRecipients recipients;
    public NameSubstitute substitute;
    private final NoticeRepository repository;
    private final NoticeBook book;
    private final MeetingMoves moves;
    private final Candidates candidates;
    private final Surroundings around;
    private final JointMeetingWorld world;

    @SuppressWarnings("NullAway.Init") // connected below
    public NoticeFixture(Surroundings around, Optional<EntityManager> database, JointMeetingWorld world) {
        this.around = around;
        this.world = world;
        this.repository =
                database.<NoticeRepository>map(JpaNoticeRepository::new).orElseGet(InMemoryNoticeRepository::new);
        TestTown town = around.town();
        this.book = new KeptNoticeBook(
                repository,
                world.agenda.agendas,
                town.mandates(),
                NumberingFixture.numbers(database),
                around.workflow());
        this.moves = world.convening.moves(world.agenda.port(), world.attendance.signInSheet());
        var meetings = world.convening.meetings;
        this.candidates = new Candidates(meetings, town.mandates(), town.organisations(), town.persons());
        this.reportUnread = new ReportingUnread(meetings, repository, around.acts());
        this.read = new ReadingNotice(
                town.permissions(), meetings, repository, around.workflow(), around.acts(), around.clock());
        this.log = new LoggingContact(
                town.permissions(), meetings, repository, around.workflow(), around.acts(), around.clock());
        this.change = new ChangingNotice(
                town.permissions(), meetings, moves, around.workflow(), around.acts(), around.clock());
        this.postpone = new PostponingMeeting(
                town.permissions(),
                meetings,
                moves,
                town.mandates(),
                repository,
                around.workflow(),
                around.acts(),
                around.clock());
        this.cancel = new CancellingMeeting(
                town.permissions(),
                meetings,
                moves,
                world.agenda.agendas,
                repository,
                around.workflow(),
                around.acts(),
                around.clock());
        this.requestConsent = new RequestingConsent(
                town.permissions(), meetings, repository, around.workflow(), around.acts(), around.clock());
        this.giveConsent = new GivingConsent(
                town.permissions(),
                meetings,
                town.mandates(),
                town.organisations(),
                repository,
                around.workflow(),
                around.acts(),
                around.clock());
        this.recipients = new KeptNoticeRecipients(repository);
        this.views = new ShownNotices(
                town.permissions(),
                meetings,
                moves,
                world.agenda.agendas,
                town.mandates(),
                town.organisations(),
                town.persons(),
                candidates,
                world.documents.files,
                repository);
        world.documents.ownedBy(new SubstitutionFileOwner(repository, meetings, town.permissions()));
    }

    /** What needs the convening feature with its ports. */
    public void connect() {
        TestTown town = around.town();
        substitute = new NamingSubstitute(
                town.permissions(),
                world.convening.meetings,
                moves,
                candidates,
                (person, organisation, from, until) -> town.nameDelegate(person, organisation),
                world.convening.confirm,
                world.documents.store,
                repository,
                town.persons(),
                around.acts(),
                around.clock());
    }

    public NoticeBook port() {
        return book;
    }

    private static final class InMemoryNoticeRepository implements NoticeRepository {

        private final List<Object> rows = new ArrayList<>();

        @Override
        public void add(Object row) {
            rows.add(row);
        }

        private <T> List<T> all(Class<T> type) {
            return rows.stream().filter(type::isInstance).map(type::cast).toList();
        }

        @Override
        public List<NoticeVersion> versions(MeetingId meeting) {
            return all(NoticeVersion.class).stream()
                    .filter(each -> each.meeting().equals(meeting))
                    .toList();
        }

        @Override
        public Optional<NoticeVersion> newest(MeetingId meeting) {
            return versions(meeting).stream().max(Comparator.comparing(NoticeVersion::number));
        }

        @Override
        public Map<MeetingId, Integer> newest(Collection<MeetingId> meetings) {
            Map<MeetingId, Integer> found = new HashMap<>();
            meetings.forEach(each -> newest(each).ifPresent(version -> found.put(each, version.number())));
            return found;
        }

        @Override
        public List<Recipient> recipients(MeetingId meeting) {
            return all(Recipient.class).stream()
                    .filter(each -> each.meeting().equals(meeting))
                    .toList();
        }

        @Override
        public List<Contact> contacts(MeetingId meeting) {
            return all(Contact.class).stream()
                    .filter(each -> each.meeting().equals(meeting))
                    .toList();
        }

        @Override
        public List<Substitution> substitutions(MeetingId meeting) {
            return all(Substitution.class).stream()
                    .filter(each -> each.meeting().equals(meeting))
                    .toList();
        }

        @Override
        public Optional<Substitution> substitution(String id) {
            return all(Substitution.class).stream()
                    .filter(each -> each.subject().id().equals(id))
                    .findFirst();
        }

        @Override
        public List<StreetConsent> consents(MeetingId meeting) {
            return all(StreetConsent.class).stream()
                    .filter(each -> each.meeting().equals(meeting))
                    .toList();
        }

        @Override
        public List<Move> moves(MeetingId meeting) {
            return all(Move.class).stream()
                    .filter(each -> each.meeting().equals(meeting))
                    .toList();
        }

        @Override
        public List<Move> moves(Collection<OrganisationId> communities, PageRequest request) {
            return all(Move.class).stream()
                    .filter(each -> communities.contains(each.community()))
                    .limit(request.size() + 1L)
                    .toList();
        }
    }
}
