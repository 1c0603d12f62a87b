package org.lianxi.web.matter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxi.meeting.matter.UnmergeMatter;
import org.lianxi.meeting.source.AnswerSource;
import org.lianxi.meeting.source.SourceId;
import org.lianxi.meeting.source.SourceView;
import org.lianxi.meeting.source.SourceViews;
import org.lianxi.web.page.Asked;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** Who outside waits for an answer on a matter, and the answer to one of them. */
@Named
@RequestScoped
public class MatterSourcesPage {

    @Inject
    private SourceViews sources;

    @Inject
    private AnswerSource answerSource;

    @Inject
    private UnmergeMatter unmergeMatter;

    @Inject
    private MatterPage matter;

    @Inject
    private Asked asked;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private String answer = "";
    private @Nullable List<SourceView> found;

    /** The sources for which the matter goes on. */
    public List<SourceView> getFound() {
        if (found == null) {
            found = sources.of(signedIn.person(), matter.matter());
        }
        return found;
    }

    /** The one that is answered; nothing when it is answered already. */
    public List<SourceView> getChosen() {
        return getFound().stream()
                .filter(each -> each.id().equals(source()) && each.mayAnswer())
                .toList();
    }

    /** Answers it, and shows the matter. */
    public String answer() {
        answerSource.answer(signedIn.person(), source(), answer);
        notices.say("matter", "source.answered");
        return "/matter/view.xhtml?faces-redirect=true&id=" + matter.matter();
    }

    /** Takes the matter out of the one that it was merged into. */
    public String unmerge() {
        unmergeMatter.unmerge(signedIn.person(), matter.matter());
        notices.say("matter", "unmerge.done");
        return "/matter/view.xhtml?faces-redirect=true&id=" + matter.matter();
    }

    private SourceId source() {
        return new SourceId(asked.id("source"));
    }

    public String getSource() {
        return asked.find("source").orElse("");
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
