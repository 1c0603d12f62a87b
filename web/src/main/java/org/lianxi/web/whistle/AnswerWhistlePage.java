package org.lianxi.web.whistle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.meeting.whistle.AnswerWhistle;
import org.lianxi.meeting.whistle.DisputeReason;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** The answer of a department. */
@Named
@RequestScoped
public class AnswerWhistlePage {

    @Inject
    private AnswerWhistle answerWhistle;

    @Inject
    private WhistlePage whistle;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private @Nullable DisputeReason reason;
    private String words = "";

    public String accept() {
        answerWhistle.accept(signedIn.person(), whistle.id());
        return done("answer.accepted");
    }

    public String dispute() {
        answerWhistle.dispute(signedIn.person(), whistle.id(), Optional.ofNullable(reason), words);
        return done("answer.disputed");
    }

    public String refuse() {
        answerWhistle.refuse(signedIn.person(), whistle.id(), words);
        return done("answer.refused");
    }

    private String done(String key) {
        notices.say("whistle", key);
        return whistle.address();
    }

    public List<DisputeReason> getReasons() {
        return List.of(DisputeReason.values());
    }

    public @Nullable DisputeReason getReason() {
        return reason;
    }

    public void setReason(@Nullable DisputeReason reason) {
        this.reason = reason;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
