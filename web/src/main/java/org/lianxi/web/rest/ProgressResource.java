package org.lianxi.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lianxi.bpmn.inbox.Progress;
import org.lianxi.bpmn.inbox.ProgressStep;
import org.lianxi.bpmn.inbox.ProgressView;
import org.lianxi.bpmn.inbox.SubjectKind;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.MeetingViews;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.matter.MatterViews;
import org.lianxi.meeting.minutes.MinutesId;
import org.lianxi.meeting.minutes.MinutesViews;
import org.lianxi.meeting.task.TaskId;
import org.lianxi.meeting.task.TaskViews;
import org.lianxi.web.security.SignedIn;

/** How far something has come, for whoever may read it. */
@Path("/progress/{kind}/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProgressResource {

    @Inject
    private SignedIn signedIn;

    @Inject
    private Progress progress;

    @Inject
    private MatterViews matters;

    @Inject
    private MeetingViews meetings;

    @Inject
    private MinutesViews minutes;

    @Inject
    private TaskViews tasks;

    /** The steps: done, current, next. */
    public record Steps(List<ProgressStep> steps) {}

    @GET
    @Operation(
            summary = "Where it is now",
            description =
                    "Kinds: matter, meeting, minutes, task. Done by whom and when; now with whom since when; next.")
    public Steps steps(@PathParam("kind") String kind, @PathParam("id") String id) {
        return progress.of(readable(kind, id), id)
                .map(ProgressView::steps)
                .map(Steps::new)
                .orElseThrow(NotFoundException::new);
    }

    /** Progress itself asks for no permission; the subject does. */
    private SubjectKind readable(String word, String id) {
        SubjectKind kind = Arrays.stream(SubjectKind.values())
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        PersonId by = signedIn.person();
        switch (kind) {
            case MATTER -> matters.get(by, new MatterId(id));
            case MEETING -> meetings.get(by, new MeetingId(id));
            case MINUTES -> minutes.get(by, new MinutesId(id));
            case TASK -> tasks.get(by, new TaskId(id));
        }
        return kind;
    }
}
