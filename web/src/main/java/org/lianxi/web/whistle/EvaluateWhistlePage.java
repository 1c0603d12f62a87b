package org.lianxi.web.whistle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.lianxi.meeting.whistle.EvaluateWhistle;
import org.lianxi.meeting.whistle.WhistleGrades;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** How the community judges a department. */
@Named
@RequestScoped
public class EvaluateWhistlePage {

    @Inject
    private EvaluateWhistle evaluateWhistle;

    @Inject
    private WhistlePage whistle;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private @Nullable String response;
    private @Nullable String quality;
    private String words = "";

    public String evaluate() {
        evaluateWhistle.evaluate(
                signedIn.person(), whistle.id(), new WhistleGrades(grade(response), grade(quality), words));
        notices.say("whistle", "evaluate.done");
        return whistle.address();
    }

    private static int grade(@Nullable String chosen) {
        return chosen != null && chosen.matches("[1-5]") ? Integer.parseInt(chosen) : 0;
    }

    public @Nullable String getResponse() {
        return response;
    }

    public void setResponse(@Nullable String response) {
        this.response = response;
    }

    public @Nullable String getQuality() {
        return quality;
    }

    public void setQuality(@Nullable String quality) {
        this.quality = quality;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
