package org.lianxi.meeting.diary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.mandate.Mandate;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.territory.CompoundView;
import org.lianxi.committee.territory.Compounds;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.MeetingState;
import org.lianxi.meeting.convening.MeetingViews;
import org.lianxi.meeting.task.TaskState;

@ApplicationScoped
class JpaInvitations implements Invitations {

    private static final int MOST = 1000;
    private static final String MEETING =
            "select m.id, m.calendarSequence, m.state, m.title, m.startsAt, m.plannedMinutes,"
                    + " m.place, m.community, m.plannedAt, m.noticeIssuedAt, m.calendarChangedAt from Meeting m where";

    private final EntityManager entityManager;
    private final MeetingViews meetings;
    private final Permissions permissions;
    private final Mandates mandates;
    private final Compounds compounds;
    private final Organisations organisations;
    private final InstantSource clock;

    @Inject
    JpaInvitations(
            EntityManager entityManager,
            MeetingViews meetings,
            Permissions permissions,
            Mandates mandates,
            Compounds compounds,
            Organisations organisations,
            InstantSource clock) {
        this.entityManager = entityManager;
        this.meetings = meetings;
        this.permissions = permissions;
        this.mandates = mandates;
        this.compounds = compounds;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    public Invitation of(PersonId by, MeetingId meeting) {
        OrganisationId organiser = meetings.get(by, meeting).community();
        Object[] row = entityManager
                .createQuery(MEETING + " m.id = :id", Object[].class)
                .setParameter("id", meeting.value())
                .getSingleResult();
        return meeting(row, organisations.names(List.of(organiser)));
    }

    @Override
    public List<Invitation> feed(PersonId person) {
        Instant since = clock.instant().minus(Duration.ofDays(DAYS_BACK));
        List<Object[]> sittings = meetings(person, since);
        List<Object[]> tasks = tasks(person, since);
        Map<OrganisationId, String> names = organisations.names(Stream.concat(
                        sittings.stream().map(row -> (String) row[7]),
                        tasks.stream().map(row -> (String) row[3]))
                .distinct()
                .map(OrganisationId::new)
                .toList());
        return Stream.concat(
                        sittings.stream().map(row -> meeting(row, names)),
                        tasks.stream().map(row -> task(row, names)))
                .sorted(Comparator.comparing(Invitation::startsAt).thenComparing(Invitation::subject))
                .toList();
    }

    /** Where the person takes part, not merely reads: the auditor's calendar is empty. */
    private List<Object[]> meetings(PersonId person, Instant since) {
        Set<OrganisationId> communities = permissions.communities(person, Action.SIGN_IN_TO_MEETING);
        List<String> own = compounds.visibleTo(person).stream()
                .filter(each -> communities.contains(each.community()))
                .map(CompoundView::id)
                .map(Object::toString)
                .toList();
        return own.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                MEETING
                                        + " m.compound in :compounds and m.startsAt >= :since order by m.startsAt, m.id",
                                Object[].class)
                        .setParameter("compounds", own)
                        .setParameter("since", since)
                        .setMaxResults(MOST)
                        .getResultList();
    }

    private List<Object[]> tasks(PersonId person, Instant since) {
        List<String> units = mandates.of(person).stream()
                .map(Mandate::organisation)
                .map(OrganisationId::value)
                .distinct()
                .toList();
        return units.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select t.id, t.title, t.dueAt, t.community, t.movedAt, t.version from Task t"
                                        + " where t.leadUnit in :units and t.state in :owed and t.dueAt >= :since"
                                        + " order by t.dueAt, t.id",
                                Object[].class)
                        .setParameter("units", units)
                        .setParameter("owed", TaskState.owed())
                        .setParameter("since", since)
                        .setMaxResults(MOST)
                        .getResultList();
    }

    private static Invitation meeting(Object[] row, Map<OrganisationId, String> names) {
        Instant startsAt = (Instant) row[4];
        OrganisationId community = new OrganisationId((String) row[7]);
        return new Invitation(
                Invitation.Kind.MEETING,
                (String) row[0],
                (Integer) row[1],
                standing((MeetingState) row[2]),
                (String) row[3],
                startsAt.atZone(WorkingDays.ZONE).toLocalDate(),
                startsAt,
                (Integer) row[5],
                (String) row[6],
                community,
                names.getOrDefault(community, ""),
                latest((Instant) row[8], (Instant) row[9], (Instant) row[10]));
    }

    private static Invitation.Standing standing(MeetingState state) {
        if (state == MeetingState.PLANNED || state.awaitsNotice()) {
            return Invitation.Standing.TENTATIVE;
        }
        return state == MeetingState.CANCELLED ? Invitation.Standing.CANCELLED : Invitation.Standing.CONFIRMED;
    }

    private static Instant latest(Instant first, @Nullable Instant... later) {
        Instant latest = first;
        for (Instant each : later) {
            latest = each != null && each.isAfter(latest) ? each : latest;
        }
        return latest;
    }

    private static Invitation task(Object[] row, Map<OrganisationId, String> names) {
        Instant due = (Instant) row[2];
        LocalDate day = due.minusMillis(1).atZone(WorkingDays.ZONE).toLocalDate();
        OrganisationId community = new OrganisationId((String) row[3]);
        return new Invitation(
                Invitation.Kind.TASK_LIMIT,
                (String) row[0],
                ((Long) row[5]).intValue(),
                Invitation.Standing.CONFIRMED,
                (String) row[1],
                day,
                due,
                0,
                "",
                community,
                names.getOrDefault(community, ""),
                (Instant) row[4]);
    }
}
