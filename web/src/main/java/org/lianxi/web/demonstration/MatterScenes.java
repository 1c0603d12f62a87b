package org.lianxi.web.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.document.NewFile;
import org.lianxi.meeting.matter.AdmitMatter;
import org.lianxi.meeting.matter.MatterDraft;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.matter.MatterPart;
import org.lianxi.meeting.matter.MergeMatter;
import org.lianxi.meeting.matter.ScreenMatter;
import org.lianxi.meeting.matter.ScreeningDraft;
import org.lianxi.meeting.matter.SplitMatter;
import org.lianxi.meeting.matter.SubmitMatter;
import org.lianxi.meeting.matter.Urgency;

/** What happens to a matter before a meeting. Every scene is a person's own act at its moment. */
@ApplicationScoped
public class MatterScenes {

    @Inject
    private Chronicle chronicle;

    @Inject
    private SubmitMatter submit;

    @Inject
    private ScreenMatter screen;

    @Inject
    private AdmitMatter admit;

    @Inject
    private MergeMatter merge;

    @Inject
    private SplitMatter split;

    /** Submitted by the grid worker in the community's name, with a picture. */
    Supplier<MatterId> submittedByGrid(Neighbourhood place, Affair affair, LocalDate day) {
        List<NewFile> picture = List.of(DemonstrationPicture.named("现场照片.png", affair.households()));
        return submitted(place, affair, day, place.gridWorker(), place.community(), picture);
    }

    /** Submitted by a party's delegate. */
    Supplier<MatterId> submittedBy(Party party, Neighbourhood place, Affair affair, LocalDate day) {
        return submitted(place, affair, day, place.speakerOf(party), place.seat(party), List.of());
    }

    private Supplier<MatterId> submitted(
            Neighbourhood place,
            Affair affair,
            LocalDate day,
            PersonId by,
            OrganisationId organisation,
            List<NewFile> files) {
        MatterDraft draft = new MatterDraft(
                place.compound().id(),
                organisation,
                affair.title(),
                affair.facts(),
                affair.wish(),
                affair.category(),
                affair.households() > 300 ? Urgency.URGENT : Urgency.ORDINARY,
                affair.households(),
                files);
        return chronicle.note(Calendar.at(day, 9, 20), () -> submit.submit(by, draft));
    }

    void screened(Neighbourhood place, Affair affair, Supplier<MatterId> matter, LocalDate day) {
        chronicle.note(
                Calendar.at(day, 10, 40),
                () -> screen.screen(
                        place.secretary(),
                        matter.get(),
                        new ScreeningDraft(Answers.leadingTo(affair.route()), affair.route(), reasonFor(affair), "")));
    }

    void merged(Neighbourhood place, Supplier<MatterId> duplicate, Supplier<MatterId> into, LocalDate day) {
        chronicle.note(
                Calendar.at(day, 10, 50),
                () -> merge.merge(place.secretary(), duplicate.get(), into.get(), "与已受理的事项是同一件事，合并办理，办理结果一并答复您。"));
    }

    void split(Neighbourhood place, Supplier<MatterId> matter, LocalDate day, MatterPart... parts) {
        chronicle.note(
                Calendar.at(day, 11, 0),
                () -> split.split(place.secretary(), matter.get(), List.of(parts), "您反映的是两件事，由不同单位办理，已分开受理，分别答复。"));
    }

    void admitted(Neighbourhood place, Supplier<MatterId> matter, LocalDate day) {
        chronicle.note(
                Calendar.at(day, 15, 10),
                () -> admit.admit(place.partySecretary(), matter.get(), "涉及两方以上共同配合，列入联席会议议题。"));
    }

    void refused(Neighbourhood place, Supplier<MatterId> matter, LocalDate day) {
        chronicle.note(
                Calendar.at(day, 15, 30),
                () -> admit.refuse(place.partySecretary(), matter.get(), "上次会议已议定同一事项，正在办理，待办结后视情况再议。"));
    }

    private static String reasonFor(Affair affair) {
        return switch (affair.route().meetingMay()) {
            case DECIDE -> "需要两方以上共同配合，属于联席会议议事范围。";
            case PROPOSE -> "依法由业主共同决定，联席会议只能形成建议。";
            case COORDINATE -> "由有关部门依法处理，社区负责联络并跟踪。";
            case INFORM, NONE -> "由责任单位按约定直接办理，办理结果向提交人反馈。";
        };
    }
}
