package org.lianxi.meeting.supervision;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.procedure.RulesOfProcedure;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.Compounds;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.Meetings;
import org.lianxi.meeting.convening.Seat;
import org.lianxi.meeting.convening.SeatView;
import org.lianxi.meeting.decision.ItemRecord;
import org.lianxi.meeting.decision.MeetingRecords;
import org.lianxi.meeting.resolution.ResolutionId;
import org.lianxi.meeting.resolution.ResolutionState;
import org.lianxi.meeting.resolution.Resolved;
import org.lianxi.meeting.task.TaskLine;
import org.lianxi.meeting.task.TaskViews;

@ApplicationScoped
class NamedResolutionPortrait implements ResolutionPortrait {

    private final MeetingRecords records;
    private final Meetings meetings;
    private final TaskViews tasks;
    private final Compounds compounds;
    private final Organisations organisations;
    private final Permissions permissions;
    private final SignalReader signals;

    @Inject
    NamedResolutionPortrait(
            MeetingRecords records,
            Meetings meetings,
            TaskViews tasks,
            Compounds compounds,
            Organisations organisations,
            Permissions permissions,
            SignalReader signals) {
        this.records = records;
        this.meetings = meetings;
        this.tasks = tasks;
        this.compounds = compounds;
        this.organisations = organisations;
        this.permissions = permissions;
        this.signals = signals;
    }

    /** What stands around some resolutions, looked up for all of them at once. */
    private record Surroundings(
            Map<AgendaItemId, ItemRecord> items,
            Map<MeetingId, MeetingFacts> meetings,
            Map<ResolutionId, List<TaskLine>> tasks,
            Map<OrganisationId, String> organisations,
            Map<CompoundId, String> compounds,
            Set<OrganisationId> assignable) {}

    @Override
    public List<ResolutionView> of(List<Resolved> resolutions, PersonId reader) {
        Surroundings around = new Surroundings(
                records.items(resolutions.stream().map(Resolved::item).toList()),
                meetings.get(resolutions.stream().map(Resolved::meeting).collect(toSet())),
                tasks
                        .ofResolutions(
                                reader, resolutions.stream().map(Resolved::id).toList())
                        .stream()
                        .collect(groupingBy(TaskLine::resolution)),
                organisations.names(resolutions.stream()
                        .flatMap(NamedResolutionPortrait::organisations)
                        .collect(toSet())),
                compounds.names(resolutions.stream().map(Resolved::compound).collect(toSet())),
                resolutions.stream()
                        .map(Resolved::community)
                        .distinct()
                        .filter(community -> permissions.may(reader, Action.ASSIGN_TASK, Scope.community(community)))
                        .collect(toSet()));
        return resolutions.stream().map(resolution -> view(resolution, around)).toList();
    }

    private static Stream<OrganisationId> organisations(Resolved resolution) {
        return Stream.concat(
                Stream.of(resolution.community()), resolution.obliged().stream().map(Seat::organisation));
    }

    private static ResolutionView view(Resolved resolution, Surroundings around) {
        ItemRecord item = known(around.items(), resolution.item());
        MeetingFacts meeting = known(around.meetings(), resolution.meeting());
        return new ResolutionView(
                resolution.id(),
                resolution.number(),
                resolution.title(),
                resolution.text(),
                resolution.state(),
                resolution.compound(),
                around.compounds().getOrDefault(resolution.compound(), ""),
                resolution.community(),
                around.organisations().getOrDefault(resolution.community(), ""),
                obliged(resolution, around),
                resolution.matter(),
                item.matterTitle(),
                resolution.meeting(),
                meeting.title(),
                meeting.startsAt(),
                resolution.item(),
                item.mode(),
                item.votes(),
                resolution.minutes(),
                resolution.documentNumber(),
                resolution.decidedAt(),
                around.tasks().getOrDefault(resolution.id(), List.of()),
                isAssignable(resolution.state()) && around.assignable().contains(resolution.community()));
    }

    /** A resolution outlives neither its item nor its meeting. */
    private static <K, V> V known(Map<K, V> found, K id) {
        return Optional.ofNullable(found.get(id))
                .orElseThrow(() -> new IllegalStateException("a resolution names " + id + ", which is not there"));
    }

    private static List<SeatView> obliged(Resolved resolution, Surroundings around) {
        return resolution.obliged().stream()
                .map(seat -> new SeatView(
                        seat.party(),
                        seat.organisation(),
                        around.organisations().getOrDefault(seat.organisation(), "")))
                .toList();
    }

    private static boolean isAssignable(ResolutionState state) {
        return state == ResolutionState.EFFECTIVE || state == ResolutionState.EXECUTING;
    }

    @Override
    public List<WatchedResolution> lines(List<WatchList.Row> rows, Instant now) {
        Map<OrganisationId, String> units = organisations.names(
                rows.stream().flatMap(NamedResolutionPortrait::organisations).collect(toSet()));
        Map<CompoundId, String> places = compounds.names(places(rows));
        Map<OrganisationId, RulesOfProcedure> rules = rows.stream()
                .map(WatchList.Row::community)
                .distinct()
                .collect(toMap(community -> community, community -> signals.rulesOf(community, now)));
        return rows.stream()
                .map(row -> line(row, units, places, now, signal(row, rules, now)))
                .toList();
    }

    private Optional<SupervisionSignal> signal(
            WatchList.Row row, Map<OrganisationId, RulesOfProcedure> rules, Instant now) {
        return row.task().flatMap(task -> signals.read(known(rules, row.community()), task.watched(), now));
    }

    private static Stream<OrganisationId> organisations(WatchList.Row row) {
        return Stream.concat(Stream.of(row.community()), row.task().map(WatchList.TaskRow::leadUnit).stream());
    }

    private static Collection<CompoundId> places(List<WatchList.Row> rows) {
        return rows.stream().map(WatchList.Row::compound).collect(toSet());
    }

    private static WatchedResolution line(
            WatchList.Row row,
            Map<OrganisationId, String> units,
            Map<CompoundId, String> places,
            Instant now,
            Optional<SupervisionSignal> signal) {
        return new WatchedResolution(
                row.resolution(),
                row.title(),
                row.state(),
                row.decidedAt(),
                row.community(),
                units.getOrDefault(row.community(), ""),
                places.getOrDefault(row.compound(), ""),
                row.task().map(WatchList.TaskRow::id),
                row.task().map(WatchList.TaskRow::title),
                row.task().map(WatchList.TaskRow::state),
                row.task().map(task -> units.getOrDefault(task.leadUnit(), "")),
                row.task().map(WatchList.TaskRow::due),
                row.task().filter(task -> task.isOverdueAt(now)).isPresent(),
                row.lastMovedAt(),
                signal);
    }
}
