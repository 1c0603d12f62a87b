package org.lianxi.web.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.extension.ExtensionRequest;
import org.lianxi.meeting.extension.RequestExtension;
import org.lianxi.meeting.minutes.CountersignMinutes;
import org.lianxi.meeting.minutes.IssueMinutes;
import org.lianxi.meeting.minutes.MinutesId;
import org.lianxi.meeting.minutes.MinutesView;
import org.lianxi.meeting.minutes.MinutesViews;
import org.lianxi.meeting.minutes.SendMinutes;
import org.lianxi.meeting.resolution.ResolutionId;
import org.lianxi.meeting.resolution.Resolutions;
import org.lianxi.meeting.resolution.Resolved;
import org.lianxi.meeting.task.AcceptTask;
import org.lianxi.meeting.task.AssignTask;
import org.lianxi.meeting.task.DueDates;
import org.lianxi.meeting.task.ReportProgress;
import org.lianxi.meeting.task.SignOffTask;
import org.lianxi.meeting.task.SubmitTask;
import org.lianxi.meeting.task.TaskDraft;
import org.lianxi.meeting.task.TaskId;
import org.lianxi.meeting.task.TaskWeight;
import org.lianxi.meeting.task.VerifyTask;

/** What happens after a meeting: minutes and their countersignatures, resolutions, tasks. */
@ApplicationScoped
public class FollowUpScenes {

    @Inject
    private Chronicle chronicle;

    @Inject
    private NoticeScenes publicNotices;

    @Inject
    private MinutesViews minutesViews;

    @Inject
    private SendMinutes send;

    @Inject
    private CountersignMinutes countersign;

    @Inject
    private IssueMinutes issue;

    @Inject
    private Resolutions resolutions;

    @Inject
    private AssignTask assign;

    @Inject
    private AcceptTask accept;

    @Inject
    private RequestExtension requestExtension;

    @Inject
    private DueDates dueDates;

    @Inject
    private ReportProgress reportProgress;

    @Inject
    private SubmitTask submit;

    @Inject
    private VerifyTask verify;

    @Inject
    private SignOffTask signOff;

    /** The minutes that the process has drafted; known once the session was closed. */
    Supplier<MinutesId> drafted(Neighbourhood place, Supplier<MeetingId> meeting) {
        return () -> minutesViews
                .ofMeeting(place.secretary(), meeting.get())
                .map(MinutesView::id)
                .orElseThrow(() -> new IllegalStateException("no minutes of " + meeting.get()));
    }

    void sent(Neighbourhood place, Supplier<MinutesId> minutes, LocalDate day) {
        chronicle.note(Calendar.at(day, 9, 10), () -> send.send(place.secretary(), minutes.get()));
    }

    void signed(Neighbourhood place, Supplier<MinutesId> minutes, Party party, LocalDate day) {
        chronicle.note(Calendar.at(day, 10, 30), () -> {
            MinutesView read = minutesViews.get(place.speakerOf(party), minutes.get());
            countersign.sign(place.speakerOf(party), minutes.get(), read.hash());
        });
    }

    void signedWithRemark(Neighbourhood place, Supplier<MinutesId> minutes, Party party, LocalDate day) {
        chronicle.note(Calendar.at(day, 11, 0), () -> {
            MinutesView read = minutesViews.get(place.speakerOf(party), minutes.get());
            countersign.signWithRemark(place.speakerOf(party), minutes.get(), read.hash(), "同意纪要内容，请在下次会议通报办理进展。");
        });
    }

    void issued(Neighbourhood place, Supplier<MinutesId> minutes, LocalDate day) {
        chronicle.note(Calendar.at(day, 16, 30), () -> issue.issue(place.partySecretary(), minutes.get()));
        publicNotices.posted(place, day);
    }

    /** Everything from the draft to the issued minutes, the next working days after the meeting. */
    void completed(Neighbourhood place, Supplier<MeetingId> meeting, Calendar calendar, LocalDate heldOn) {
        Supplier<MinutesId> minutes = drafted(place, meeting);
        LocalDate next = calendar.after(heldOn, 1);
        sent(place, minutes, next);
        signed(place, minutes, Party.RESIDENTS_COMMITTEE, next);
        signed(place, minutes, Party.PROPERTY_SERVICE, next);
        signedWithRemark(place, minutes, Party.OWNERS, next);
        issued(place, minutes, next);
    }

    Supplier<TaskId> assigned(
            Neighbourhood place, Supplier<MeetingId> meeting, Affair affair, TaskWeight weight, LocalDate day) {
        TaskDraft draft =
                new TaskDraft(affair.task(), affair.standard(), place.seat(affair.lead()), weight, Optional.empty());
        return chronicle.note(
                Calendar.at(day, 17, 0),
                () -> assign.assign(place.partySecretary(), resolutionOn(affair, meeting.get()), draft));
    }

    void accepted(Neighbourhood place, Affair affair, Supplier<TaskId> task, LocalDate day) {
        chronicle.note(Calendar.at(day, 10, 0), () -> accept.accept(place.speakerOf(affair.lead()), task.get()));
    }

    void progressed(Neighbourhood place, Affair affair, Supplier<TaskId> task, LocalDate day) {
        chronicle.note(
                Calendar.at(day, 15, 40),
                () -> reportProgress.report(
                        place.speakerOf(affair.lead()), task.get(), "材料已到位，今日开始施工，预计三个工作日完成。", List.of()));
    }

    /** A week more than the task has. */
    void extensionRequested(Neighbourhood place, Affair affair, Supplier<TaskId> task, LocalDate day) {
        chronicle.note(
                Calendar.at(day, 9, 30),
                () -> requestExtension.request(
                        place.speakerOf(affair.lead()),
                        task.get(),
                        new ExtensionRequest(
                                "连续降雨，管道沟槽无法回填。",
                                "疏通已完成，剩余两处接口待修复。",
                                Optional.of(dueDates.get(task.get()).on().plusDays(7)))));
    }

    void submitted(Neighbourhood place, Affair affair, Supplier<TaskId> task, LocalDate day) {
        chronicle.note(
                Calendar.at(day, 16, 0),
                () -> submit.submit(
                        place.speakerOf(affair.lead()),
                        task.get(),
                        "已按要求完成，现场整改前后照片见附件，请核验。",
                        List.of(
                                DemonstrationPicture.named("整改前.png", affair.households()),
                                DemonstrationPicture.named("整改后.png", affair.households() + 3))));
    }

    void rejected(Neighbourhood place, Supplier<TaskId> task, LocalDate day) {
        chronicle.note(
                Calendar.at(day, 11, 20),
                () -> verify.reject(place.partySecretary(), task.get(), "现场仍有两处未完成，请补充后重新提交。"));
    }

    void verified(Neighbourhood place, Supplier<TaskId> task, LocalDate day) {
        chronicle.note(
                Calendar.at(day, 14, 0), () -> verify.verify(place.partySecretary(), task.get(), "现场查看，已达到办结标准。"));
    }

    void signedOff(Neighbourhood place, Supplier<TaskId> task, TaskWeight weight, LocalDate day) {
        chronicle.note(
                Calendar.at(day, 16, 10),
                () -> signOff.signOff(
                        weight.isForStreet() ? place.streetSupervisor() : place.partySecretary(), task.get()));
    }

    /** Lets limits pass that ended by that day's midnight. */
    void limitsPassed(LocalDate day) {
        chronicle.noteSettled(Calendar.at(day, 0, 5));
    }

    private ResolutionId resolutionOn(Affair affair, MeetingId meeting) {
        return resolutions.ofMeeting(meeting).stream()
                .filter(each -> each.title().equals(affair.title()))
                .findFirst()
                .map(Resolved::id)
                .orElseThrow(() -> new IllegalStateException("not resolved: " + affair.title()));
    }
}
