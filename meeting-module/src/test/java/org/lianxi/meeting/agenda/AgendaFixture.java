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
import org.lianxi.meeting.matter.MatterFixture;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.testing.Surroundings;
import org.lianxi.meeting.testing.TestTown;

/** The agenda feature, put together for tests. */
public final class AgendaFixture {

    public final PutOnAgenda put;
    public final TakeOffAgenda takeOff;
    public final MoveAgendaItem move;
    public final Agendas agendas;
    public final AgendaViews views;
    private final RegisteredAgendas registered;

    public AgendaFixture(
            Surroundings around, Optional<EntityManager> database, MatterFixture matters, ConveningFixture convening) {
        AgendaItemRepository repository = database.<AgendaItemRepository>map(JpaAgendaItemRepository::new)
                .orElseGet(InMemoryAgendaItemRepository::new);
        TestTown town = around.town();
        this.registered = new RegisteredAgendas(repository, matters.matters, matters.course, convening.meetings);
        this.agendas = registered;
        this.put = new PuttingOnAgenda(
                town.permissions(),
                convening.meetings,
                matters.matters,
                matters.course,
                repository,
                town.seats(),
                around.rules(),
                around.acts());
        this.takeOff =
                new TakingOffAgenda(town.permissions(), convening.meetings, matters.course, repository, around.acts());
        this.move = new MovingAgendaItem(town.permissions(), convening.meetings, repository, around.acts());
        this.views = new ShownAgendas(town.permissions(), convening.meetings, registered, around.rules());
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
}
