package org.lianxi.web.oldcompound;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.lianxi.committee.oldcompound.CompleteEntryStep;
import org.lianxi.committee.oldcompound.EntryStep;
import org.lianxi.committee.oldcompound.OldCompoundView;
import org.lianxi.committee.refusal.Input;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** A step before the entry of a company is done. */
@Named
@RequestScoped
public class EntryStepPage {

    @Inject
    private CompleteEntryStep completeEntryStep;

    @Inject
    private OldCompoundPage compound;

    @Inject
    private Notices notices;

    @Inject
    private SignedIn signedIn;

    private EntryStep step = EntryStep.DEMAND_SURVEY;
    private String note = "";

    /** Before the form is first shown: the first step that is not done. */
    public void begin() {
        compound.getView().steps().stream()
                .filter(each -> each.doneOn().isEmpty())
                .findFirst()
                .ifPresent(each -> step = each.step());
    }

    /** Marks it as done and shows the compound. */
    public String complete() {
        Input.check().present("step", step).orRefuse();
        completeEntryStep.complete(signedIn.person(), compound.compound(), step, note);
        notices.say("oldcompound", "step.done");
        return "/oldcompound/view.xhtml?faces-redirect=true&id=" + compound.getId();
    }

    /** The steps that are not done yet. */
    public List<EntryStep> getSteps() {
        return compound.getView().steps().stream()
                .filter(each -> each.doneOn().isEmpty())
                .map(OldCompoundView.StepView::step)
                .toList();
    }

    public EntryStep getStep() {
        return step;
    }

    public void setStep(EntryStep step) {
        this.step = step;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
