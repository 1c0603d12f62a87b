package org.lianxi.web.publicity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxi.meeting.publicity.AnswerObjection;
import org.lianxi.meeting.publicity.ObjectionView;
import org.lianxi.meeting.publicity.PublicNoticeId;
import org.lianxi.meeting.publicity.PublicNoticeView;
import org.lianxi.meeting.publicity.PublicNoticeViews;
import org.lianxi.web.page.Asked;
import org.lianxi.web.security.SignedIn;

/** One public notice, as it is now. */
@Named
@RequestScoped
public class PublicNoticePage {

    @Inject
    private PublicNoticeViews publicNotices;

    @Inject
    private AnswerObjection objections;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Asked asked;

    private @Nullable PublicNoticeView view;

    /** Reads it before a page is written; anew after a refused act. */
    public void load() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            view = null;
        }
        getView();
    }

    /** The notice, read once. */
    public PublicNoticeView getView() {
        PublicNoticeView read = view == null ? publicNotices.get(signedIn.person(), id()) : view;
        view = read;
        return read;
    }

    PublicNoticeId id() {
        return new PublicNoticeId(asked.getId());
    }

    /** Back to the notice after an act. */
    String address() {
        return "/publicity/view?faces-redirect=true&id=" + id();
    }

    /** While a form is read every act looks open, and the use case says no in words. */
    public boolean isActing() {
        return FacesContext.getCurrentInstance().isPostback();
    }

    /** What was objected to it; nothing for who may not screen. */
    public List<ObjectionView> getObjections() {
        return objections.of(signedIn.person(), id());
    }

    /** The pictures and scans that go with it. */
    public List<SelectItem> getAttachments() {
        return getView().attachments().stream()
                .map(file -> new SelectItem(file.id().value(), file.name()))
                .toList();
    }
}
