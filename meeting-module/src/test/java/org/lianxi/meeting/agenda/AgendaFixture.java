package org.lianxi.meeting.agenda;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lianxi.meeting.convening.ConveningFixture;
import org.lianxi.meeting.convening.MeetingAgenda;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.document.DocumentFixture;
import org.lianxi.meeting.matter.MatterFixture;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.testing.Surroundings;
import org.lianxi.meeting.testing.TestTown;

/** The agenda feature, put together for tests. */
public final class AgendaFixture {

    public final PutOnAgenda put;
    public final PaperAgenda paper;
    public final TakeOffAgenda takeOff;
    public final MoveAgendaItem move;
    public final ChangeAgendaItem change;
    public final AttachPaper attach;
    public final Agendas agendas;
    public final AgendaViews views;
    private final RegisteredAgendas registered;

    public AgendaFixture(
            Surroundings around,
            Optional<EntityManager> database,
            MatterFixture matters,
            ConveningFixture convening,
            DocumentFixture documents) {
        AgendaItemRepository repository = database.<AgendaItemRepository>map(JpaAgendaItemRepository::new)
                .orElseGet(InMemoryAgendaItemRepository::new);
        AgendaChangeRepository changes = database.<AgendaChangeRepository>map(JpaAgendaChangeRepository::new)
                .orElseGet(InMemoryAgendaChangeRepository::new);
        TestTown town = around.town();
        this.registered = new RegisteredAgendas(
                repository, matters.matters, matters.course, convening.meetings, changes, around.clock());
        this.agendas = registered;
        AgendaHistory history = new ToldAgendaHistory(changes, matters.matters, town.persons());
        AgendaDesk desk = new KeptAgendaDesk(
                town.permissions(),
                convening.meetings,
                repository,
                history,
                changes,
                matters.course,
                around.acts(),
                around.clock());
        matters.placedBy(new LeavingAgenda(convening.meetings, repository, desk));
        documents.ownedBy(new AgendaItemPapers(repository, convening.meetings, town.permissions()));
        this.put = new PuttingOnAgenda(
                desk,
                matters.matters,
                matters.course,
                repository,
                town.seats(),
                around.rules(),
                around.calendar(),
                around.acts());
        this.change =
                new ChangingAgendaItem(desk, repository, matters.matters, town.seats(), around.rules(), around.acts());
        this.takeOff = new TakingOffAgenda(desk, repository);
        this.move = new MovingAgendaItem(desk, repository, around.acts());
        this.attach = new AttachingPaper(desk, repository, documents.store, documents.files, around.acts());
        this.views = new ShownAgendas(
                town.permissions(), convening.meetings, registered, around.rules(), changes, history, documents.files);
        this.paper = new EnteringPaperAgenda(repository, matters.matters, matters.course);
    }

    public MeetingAgenda port() {
        return registered;
    }

    private static final class InMemoryAgendaItemRepository implements AgendaItemRepository {

        private final List<AgendaItem> items = new ArrayList<>();

        @Override
        public void add(AgendaItem item) {
            items.add(item);
        }

        @Override
        public void remove(AgendaItem item) {
            items.remove(item);
        }

        @Override
        public AgendaItem get(AgendaItemId id) {
            return items.stream()
                    .filter(item -> item.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new UnknownAgendaItem(id));
        }

        @Override
        public List<AgendaItem> get(Collection<AgendaItemId> ids) {
            return items.stream().filter(item -> ids.contains(item.id())).toList();
        }

        @Override
        public List<AgendaItem> of(MeetingId meeting) {
            return items.stream()
                    .filter(item -> item.meeting().equals(meeting))
                    .sorted(Comparator.comparing(AgendaItem::position))
                    .toList();
        }

        @Override
        public List<AgendaItem> ofMatter(MatterId matter) {
            return items.stream().filter(item -> item.matter().equals(matter)).toList();
        }
    }

    private static final class InMemoryAgendaChangeRepository implements AgendaChangeRepository {

        private final List<AgendaChange> changes = new ArrayList<>();
        private final List<AgendaUnlock> unlocks = new ArrayList<>();

        @Override
        public void add(AgendaChange change) {
            changes.add(change);
        }

        @Override
        public void add(AgendaUnlock unlock) {
            unlocks.add(unlock);
        }

        @Override
        public int count(MeetingId meeting) {
            return since(meeting, 0).size();
        }

        @Override
        public List<AgendaUnlock> unlocksOf(MeetingId meeting) {
            return unlocks.stream()
                    .filter(each -> each.meeting().equals(meeting))
                    .toList();
        }

        @Override
        public List<AgendaChange> since(MeetingId meeting, int version) {
            return changes.stream()
                    .filter(each -> each.meeting().equals(meeting) && each.number() > version)
                    .toList();
        }
    }
}
