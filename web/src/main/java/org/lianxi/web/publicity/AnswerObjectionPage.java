package org.lianxi.web.publicity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.lianxi.meeting.publicity.AnswerObjection;
import org.lianxi.meeting.publicity.ObjectionId;
import org.lianxi.meeting.publicity.ObjectionState;
import org.lianxi.meeting.publicity.ObjectionView;
import org.lianxi.meeting.publicity.Objector;
import org.lianxi.web.page.Asked;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** What somebody objected, and its answer; who it was is shown when it is asked for. */
@Named
@RequestScoped
public class AnswerObjectionPage {

    @Inject
    private AnswerObjection answerObjection;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Asked asked;

    @Inject
    private Notices notices;

    private @Nullable ObjectionView view;
    private @Nullable Objector objector;
    private String words = "";
    private boolean upheld;

    /** Reads it before a page is written; anew after a refused act. */
    public void load() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            view = null;
        }
        getView();
    }

    /** The objection, read once. */
    public ObjectionView getView() {
        ObjectionView read = view == null ? answerObjection.get(signedIn.person(), id()) : view;
        view = read;
        return read;
    }

    private ObjectionId id() {
        return new ObjectionId(asked.getId());
    }

    public boolean isOpen() {
        return getView().state() == ObjectionState.RAISED
                || FacesContext.getCurrentInstance().isPostback();
    }

    /** Shows who it was, in this answer only. */
    public String look() {
        objector = answerObjection.objector(signedIn.person(), id());
        FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("Cache-Control", "no-store");
        return "";
    }

    public String answer() {
        answerObjection.answer(signedIn.person(), id(), upheld, words);
        notices.say("publicity", "objection.answered");
        return "/publicity/view?faces-redirect=true&id=" + getView().notice();
    }

    public @Nullable Objector getObjector() {
        return objector;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public boolean isUpheld() {
        return upheld;
    }

    public void setUpheld(boolean upheld) {
        this.upheld = upheld;
    }
}
