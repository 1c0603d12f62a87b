package org.lianxi.meeting.diary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.Compounds;
import org.lianxi.meeting.convening.MeetingState;
import org.lianxi.meeting.minutes.MinutesState;
import org.lianxi.meeting.planning.FreeSitting;
import org.lianxi.meeting.planning.PlanViews;
import org.lianxi.meeting.task.TaskState;

/** A handful of queries for a whole month, one for each kind of line. */
@ApplicationScoped
class JpaDiary implements Diary {

    private static final String MEETING =
            " m.id, m.title, m.compound, m.state, m.redProperty from Meeting m" + " where m.community in :communities";

    private final EntityManager entityManager;
    private final Permissions permissions;
    private final Compounds compounds;
    private final PlanViews plans;

    @Inject
    JpaDiary(EntityManager entityManager, Permissions permissions, Compounds compounds, PlanViews plans) {
        this.entityManager = entityManager;
        this.permissions = permissions;
        this.compounds = compounds;
        this.plans = plans;
    }

    /** The days asked for, as moments: after the first, up to the second. */
    private record Window(Instant from, Instant until) {

        static Window of(LocalDate first, LocalDate last) {
            return new Window(
                    first.atStartOfDay(WorkingDays.ZONE).toInstant(),
                    last.plusDays(1).atStartOfDay(WorkingDays.ZONE).toInstant());
        }
    }

    /** A line whose compounds have no names yet. */
    private record Found(
            DiaryKind kind,
            String subject,
            Instant moment,
            String title,
            List<CompoundId> compounds,
            Optional<MeetingState> state,
            boolean redProperty) {

        LocalDate day() {
            Instant within = kind.hasTime() ? moment : moment.minusMillis(1);
            return within.atZone(WorkingDays.ZONE).toLocalDate();
        }

        Found of(List<CompoundId> every) {
            return new Found(kind, subject, moment, title, every, state, redProperty);
        }

        DiaryEntry toEntry(Map<CompoundId, String> names) {
            return new DiaryEntry(
                    kind,
                    subject,
                    day(),
                    moment,
                    title,
                    compounds.stream().map(each -> names.getOrDefault(each, "")).collect(Collectors.joining("、")),
                    state,
                    redProperty);
        }
    }

    @Override
    public List<DiaryEntry> between(PersonId by, DiaryFilter filter, LocalDate first, LocalDate last) {
        Window window = Window.of(first, last);
        Set<OrganisationId> meetingsOf = narrowed(
                Stream.concat(
                                permissions.communities(by, Action.READ_MEETING).stream(),
                                permissions.streets(by, Action.READ_MEETING).stream())
                        .collect(Collectors.toSet()),
                filter);
        Set<OrganisationId> tasksOf = narrowed(permissions.communities(by, Action.READ_TASK), filter);
        List<Found> all = Stream.of(
                        meetings(DiaryKind.MEETING, "m.startsAt", List.of(MeetingState.values()), meetingsOf, window),
                        meetings(DiaryKind.AGENDA_LIMIT, "m.lockBy", List.of(MeetingState.PLANNED), meetingsOf, window),
                        meetings(
                                DiaryKind.NOTICE_LIMIT,
                                "m.noticeBy",
                                List.of(MeetingState.PLANNED, MeetingState.AGENDA_LOCKED, MeetingState.POSTPONED),
                                meetingsOf,
                                window),
                        countersignings(meetingsOf, window),
                        tasks(tasksOf, window),
                        sittings(by, filter, window))
                .flatMap(List::stream)
                .toList();
        List<Found> found = withEveryCompound(all).stream()
                .filter(each ->
                        filter.compound().map(each.compounds()::contains).orElse(true))
                .toList();
        Map<CompoundId, String> names = compounds.names(found.stream()
                .flatMap(each -> each.compounds().stream())
                .distinct()
                .toList());
        return found.stream()
                .map(each -> each.toEntry(names))
                .sorted(Comparator.comparing(DiaryEntry::day)
                        .thenComparing(each -> !each.kind().hasTime())
                        .thenComparing(DiaryEntry::moment)
                        .thenComparing(DiaryEntry::kind)
                        .thenComparing(DiaryEntry::subject))
                .toList();
    }

    /** Of meetings of several compounds only the first has been read so far. */
    private List<Found> withEveryCompound(List<Found> found) {
        Map<String, List<CompoundId>> several = several(found.stream()
                .filter(each -> each.state().isPresent())
                .map(Found::subject)
                .distinct()
                .toList());
        return found.stream()
                .map(each -> each.of(several.getOrDefault(each.subject(), each.compounds())))
                .toList();
    }

    private Map<String, List<CompoundId>> several(List<String> meetings) {
        return meetings.isEmpty()
                ? Map.of()
                : entityManager
                        .createQuery(
                                "select m.id, c from Meeting m join m.scope.compounds c"
                                        + " where m.id in :meetings and m.scope.several = true",
                                Object[].class)
                        .setParameter("meetings", meetings)
                        .getResultStream()
                        .collect(Collectors.groupingBy(
                                row -> (String) row[0],
                                Collectors.mapping(row -> new CompoundId((String) row[1]), Collectors.toList())));
    }

    private static Set<OrganisationId> narrowed(Set<OrganisationId> communities, DiaryFilter filter) {
        return filter.community()
                .map(only -> communities.contains(only) ? Set.of(only) : Set.<OrganisationId>of())
                .orElse(communities);
    }

    private List<Found> meetings(
            DiaryKind kind, String moment, List<MeetingState> states, Set<OrganisationId> communities, Window window) {
        String bounds = kind.hasTime()
                ? " and " + moment + " >= :from and " + moment + " < :until"
                : " and " + moment + " > :from and " + moment + " <= :until";
        return rows(
                "select " + moment + "," + MEETING + bounds + " and m.state in :states order by " + moment + ", m.id",
                query -> query.setParameter("states", states),
                communities,
                window,
                row -> new Found(
                        kind,
                        (String) row[1],
                        (Instant) row[0],
                        (String) row[2],
                        List.of(new CompoundId((String) row[3])),
                        Optional.of((MeetingState) row[4]),
                        (Boolean) row[5]));
    }

    private List<Found> countersignings(Set<OrganisationId> communities, Window window) {
        return rows(
                "select x.countersignBy, x.id, m.title, m.compound, m.redProperty from Minutes x, Meeting m"
                        + " where m.id = x.meeting and m.community in :communities and x.state = :countersigning"
                        + " and x.countersignBy > :from and x.countersignBy <= :until order by x.countersignBy, x.id",
                query -> query.setParameter("countersigning", MinutesState.COUNTERSIGNING),
                communities,
                window,
                row -> new Found(
                        DiaryKind.COUNTERSIGNING_LIMIT,
                        (String) row[1],
                        (Instant) row[0],
                        (String) row[2],
                        List.of(new CompoundId((String) row[3])),
                        Optional.empty(),
                        (Boolean) row[4]));
    }

    private List<Found> tasks(Set<OrganisationId> communities, Window window) {
        return rows(
                "select t.dueAt, t.id, t.title, t.compound from Task t where t.community in :communities"
                        + " and t.state not in :done and t.dueAt > :from and t.dueAt <= :until order by t.dueAt, t.id",
                query -> query.setParameter("done", TaskState.closed()),
                communities,
                window,
                row -> new Found(
                        DiaryKind.TASK_LIMIT,
                        (String) row[1],
                        (Instant) row[0],
                        (String) row[2],
                        List.of(new CompoundId((String) row[3])),
                        Optional.empty(),
                        false));
    }

    private List<Found> sittings(PersonId by, DiaryFilter filter, Window window) {
        return plans.free(by, window.from(), window.until()).stream()
                .filter(each -> filter.community()
                        .map(only -> only.equals(each.place()))
                        .orElse(true))
                .map(JpaDiary::found)
                .toList();
    }

    private static Found found(FreeSitting sitting) {
        return new Found(
                DiaryKind.PLANNED_SITTING,
                sitting.plan().value(),
                sitting.startsAt(),
                "",
                sitting.compounds(),
                Optional.empty(),
                sitting.redProperty());
    }

    /** What a query still needs. */
    private interface Filling {

        void fill(TypedQuery<Object[]> query);
    }

    /** Makes a line of a row. */
    private interface Reading {

        Found read(Object[] row);
    }

    private List<Found> rows(
            String text, Filling filling, Collection<OrganisationId> communities, Window window, Reading reading) {
        if (communities.isEmpty()) {
            return List.of();
        }
        TypedQuery<Object[]> query = entityManager
                .createQuery(text, Object[].class)
                .setParameter(
                        "communities",
                        communities.stream().map(OrganisationId::value).toList())
                .setParameter("from", window.from())
                .setParameter("until", window.until())
                .setMaxResults(MOST);
        filling.fill(query);
        return query.getResultStream().map(reading::read).toList();
    }
}
