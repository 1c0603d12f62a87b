package org.lianxi.web.whistle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.whistle.AdjudicateWhistle;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** The decision of the street on a dispute. */
@Named
@RequestScoped
public class AdjudicateWhistlePage {

    @Inject
    private AdjudicateWhistle adjudicateWhistle;

    @Inject
    private WhistlePage whistle;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private @Nullable String instead;
    private String words = "";

    public String reject() {
        adjudicateWhistle.reject(signedIn.person(), whistle.id(), words);
        notices.say("whistle", "adjudicate.rejected");
        return whistle.address();
    }

    public String uphold() {
        adjudicateWhistle.uphold(
                signedIn.person(),
                whistle.id(),
                Optional.ofNullable(instead).filter(each -> !each.isEmpty()).map(OrganisationId::new),
                words);
        notices.say("whistle", "adjudicate.upheld");
        return whistle.address();
    }

    public @Nullable String getInstead() {
        return instead;
    }

    public void setInstead(@Nullable String instead) {
        this.instead = instead;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
