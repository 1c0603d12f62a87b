package org.lianxi.bpmn.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.Compounds;
import org.lianxi.committee.territory.TitleInCompound;
import org.lianxi.meeting.backfill.BackfillId;
import org.lianxi.meeting.backfill.BackfillViews;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.MeetingViews;
import org.lianxi.meeting.evaluation.EvaluationId;
import org.lianxi.meeting.evaluation.EvaluationViews;
import org.lianxi.meeting.handover.HandoverId;
import org.lianxi.meeting.handover.HandoverViews;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.matter.MatterViews;
import org.lianxi.meeting.minutes.MinutesId;
import org.lianxi.meeting.minutes.MinutesViews;
import org.lianxi.meeting.publicity.AnswerObjection;
import org.lianxi.meeting.publicity.ObjectionId;
import org.lianxi.meeting.publicity.PublicNoticeId;
import org.lianxi.meeting.publicity.PublicNoticeViews;
import org.lianxi.meeting.task.TaskId;
import org.lianxi.meeting.task.TaskViews;
import org.lianxi.meeting.whistle.WhistleId;
import org.lianxi.meeting.whistle.WhistleViews;

/** {@link SubjectTitles} from the views of the features. */
@ApplicationScoped
class ViewedTitles implements SubjectTitles {

    private final MatterViews matters;
    private final MeetingViews meetings;
    private final MinutesViews minutes;
    private final TaskViews tasks;
    private final BackfillViews backfills;
    private final WhistleViews whistles;
    private final EvaluationViews evaluations;
    private final PublicNoticeViews publicNotices;
    private final HandoverViews handovers;
    private final AnswerObjection objections;
    private final Compounds compounds;

    @Inject
    ViewedTitles(
            MatterViews matters,
            MeetingViews meetings,
            MinutesViews minutes,
            TaskViews tasks,
            BackfillViews backfills,
            WhistleViews whistles,
            EvaluationViews evaluations,
            PublicNoticeViews publicNotices,
            HandoverViews handovers,
            AnswerObjection objections,
            Compounds compounds) {
        this.matters = matters;
        this.meetings = meetings;
        this.minutes = minutes;
        this.tasks = tasks;
        this.backfills = backfills;
        this.whistles = whistles;
        this.evaluations = evaluations;
        this.publicNotices = publicNotices;
        this.handovers = handovers;
        this.objections = objections;
        this.compounds = compounds;
    }

    @Override
    public Map<SubjectKey, SubjectTitle> of(Collection<SubjectKey> subjects) {
        Map<SubjectKind, Set<String>> ids = subjects.stream()
                .collect(Collectors.groupingBy(
                        SubjectKey::kind, Collectors.mapping(SubjectKey::id, Collectors.toSet())));
        Map<SubjectKey, TitleInCompound> titles = new HashMap<>();
        ids.forEach((kind, wanted) -> titles.putAll(of(kind, wanted)));
        Map<CompoundId, String> names = compounds.names(
                titles.values().stream().map(TitleInCompound::compound).collect(Collectors.toSet()));
        return titles.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> new SubjectTitle(
                                entry.getValue().title(),
                                names.getOrDefault(entry.getValue().compound(), ""))));
    }

    private Map<SubjectKey, TitleInCompound> of(SubjectKind kind, Set<String> ids) {
        return switch (kind) {
            case MATTER -> titles(kind, ids, MatterId::new, matters::titles, MatterId::value);
            case MEETING -> titles(kind, ids, MeetingId::new, meetings::titles, MeetingId::value);
            case MINUTES -> titles(kind, ids, MinutesId::new, minutes::titles, MinutesId::value);
            case TASK -> titles(kind, ids, TaskId::new, tasks::titles, TaskId::value);
            case BACKFILL -> titles(kind, ids, BackfillId::new, backfills::titles, BackfillId::value);
            case WHISTLE -> titles(kind, ids, WhistleId::new, whistles::titles, WhistleId::value);
            case OBJECTION -> titles(kind, ids, ObjectionId::new, objections::titles, ObjectionId::value);
            case PUBLIC_NOTICE -> titles(kind, ids, PublicNoticeId::new, publicNotices::titles, PublicNoticeId::value);
            case EVALUATION -> titles(kind, ids, EvaluationId::new, evaluations::titles, EvaluationId::value);
            case HANDOVER -> titles(kind, ids, HandoverId::new, handovers::titles, HandoverId::value);
        };
    }

    private static <I> Map<SubjectKey, TitleInCompound> titles(
            SubjectKind kind,
            Set<String> ids,
            Function<String, I> typed,
            Function<Collection<I>, Map<I, TitleInCompound>> view,
            Function<I, String> plain) {
        Map<SubjectKey, TitleInCompound> titles = new HashMap<>();
        view.apply(ids.stream().map(typed).toList())
                .forEach((id, title) -> titles.put(new SubjectKey(kind, plain.apply(id)), title));
        return titles;
    }
}
