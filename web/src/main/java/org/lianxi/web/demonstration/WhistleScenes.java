package org.lianxi.web.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.whistle.AnswerWhistle;
import org.lianxi.meeting.whistle.DisputeReason;
import org.lianxi.meeting.whistle.HandleWhistle;
import org.lianxi.meeting.whistle.RaiseWhistle;
import org.lianxi.meeting.whistle.WhistleDraft;
import org.lianxi.meeting.whistle.WhistleId;
import org.lianxi.meeting.whistle.WhistleUrgency;
import org.lianxi.meeting.whistle.WhistleViews;

/** Departments called to what a community has no power for. */
@ApplicationScoped
public class WhistleScenes {

    @Inject
    private Chronicle chronicle;

    @Inject
    private Mandates mandates;

    @Inject
    private WhistleViews whistles;

    @Inject
    private RaiseWhistle raiseWhistle;

    @Inject
    private AnswerWhistle answerWhistle;

    @Inject
    private HandleWhistle handleWhistle;

    /** The department holds that it is not for it. */
    void disputed(Neighbourhood place, Supplier<MatterId> matter, LocalDate day) {
        Supplier<WhistleId> call = raised(place, matter, day, "楼顶新增构筑物的核查处理", "社区没有查处违法建设的权限。");
        chronicle.note(
                Calendar.at(day, 16, 0),
                () -> answerWhistle.dispute(
                        liaison(place),
                        call.get(),
                        Optional.of(DisputeReason.NOT_MY_DUTY),
                        "该处构筑物的规划核查不在本队职责范围，建议由住建部门先行认定。"));
    }

    /** The department has come and handled it. */
    void handled(Neighbourhood place, Supplier<MatterId> matter, Calendar calendar, LocalDate day) {
        Supplier<WhistleId> call = raised(place, matter, day, "消防通道地锁的依法清理", "社区没有强制拆除的权限。");
        chronicle.note(Calendar.at(day, 15, 30), () -> answerWhistle.accept(liaison(place), call.get()));
        LocalDate next = calendar.after(day, 1);
        chronicle.note(
                Calendar.at(next, 9, 30),
                () -> handleWhistle.arrive(liaison(place), call.get(), "现场核实地锁三处，已告知限期自行拆除。"));
        chronicle.note(
                Calendar.at(calendar.after(day, 3), 16, 20),
                () -> handleWhistle.finish(
                        liaison(place),
                        call.get(),
                        "三处地锁已全部拆除，通道恢复畅通，照片见附件。",
                        List.of(DemonstrationPicture.named("清理后.png", 3))));
    }

    private Supplier<WhistleId> raised(
            Neighbourhood place, Supplier<MatterId> matter, LocalDate day, String publicWords, String powerMissing) {
        return chronicle.note(Calendar.at(day, 14, 0), () -> raiseWhistle
                .raise(
                        place.partySecretary(),
                        new WhistleDraft(
                                matter.get(),
                                publicWords,
                                powerMissing,
                                "",
                                WhistleUrgency.ORDINARY,
                                false,
                                Optional.empty(),
                                Optional.of(department(place)),
                                List.of()))
                .get(0));
    }

    private OrganisationId department(Neighbourhood place) {
        return whistles.departments(place.community()).stream()
                .map(OrganisationView::id)
                .filter(each -> !mandates.holders(Post.DEPARTMENT_LIAISON, each).isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no department in the street of " + place.community()));
    }

    private PersonId liaison(Neighbourhood place) {
        return mandates.holders(Post.DEPARTMENT_LIAISON, department(place)).get(0);
    }
}
