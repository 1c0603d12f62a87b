package org.lianxi.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.agenda.AgendaItemView;
import org.lianxi.meeting.agenda.AttachPaper;
import org.lianxi.web.document.SentFiles;
import org.lianxi.web.page.Asked;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** Attaching papers to an agenda item. */
@Named
@RequestScoped
public class AttachPaperPage {

    @Inject
    private AttachPaper attachPaper;

    @Inject
    private MeetingPage meeting;

    @Inject
    private Asked asked;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private @Nullable List<Part> files;

    /** Attaches them, and goes back to the agenda. */
    public String attach() {
        attachPaper.attach(signedIn.person(), item(), SentFiles.of("files"));
        notices.say("meeting", "paper.attached");
        return "/meeting/lockAgenda.xhtml?faces-redirect=true&id=" + meeting.meeting();
    }

    /** The item, if it is on the agenda still. */
    public List<AgendaItemView> getItems() {
        return meeting.getAgenda().items().stream()
                .filter(each -> each.id().equals(item()))
                .toList();
    }

    private AgendaItemId item() {
        return new AgendaItemId(asked.find("item").orElse(""));
    }

    public @Nullable List<Part> getFiles() {
        return files;
    }

    public void setFiles(@Nullable List<Part> files) {
        this.files = files;
    }
}
