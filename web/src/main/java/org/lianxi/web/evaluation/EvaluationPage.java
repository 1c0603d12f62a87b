package org.lianxi.web.evaluation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxi.meeting.evaluation.Degree;
import org.lianxi.meeting.evaluation.EvaluationId;
import org.lianxi.meeting.evaluation.EvaluationReason;
import org.lianxi.meeting.evaluation.EvaluationView;
import org.lianxi.meeting.evaluation.EvaluationViews;
import org.lianxi.meeting.evaluation.Satisfaction;
import org.lianxi.web.page.Asked;
import org.lianxi.web.security.SignedIn;

/** One round of evaluating a task, as its reader may see it. */
@Named
@RequestScoped
public class EvaluationPage {

    @Inject
    private EvaluationViews evaluations;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Asked asked;

    private @Nullable EvaluationView view;

    /** Reads it before a page is written; anew after an act. */
    public void load() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            view = null;
        }
        getView();
    }

    /** Read once. */
    public EvaluationView getView() {
        EvaluationView read = view == null ? evaluations.get(signedIn.person(), id()) : view;
        view = read;
        return read;
    }

    EvaluationId id() {
        return new EvaluationId(asked.getId());
    }

    String address() {
        return "/evaluation/view?faces-redirect=true&id=" + id();
    }

    public List<Satisfaction> getLevels() {
        return List.of(Satisfaction.values());
    }

    public List<EvaluationReason> getReasons() {
        return List.of(EvaluationReason.values());
    }

    public List<Degree> getDegrees() {
        return List.of(Degree.values());
    }
}
