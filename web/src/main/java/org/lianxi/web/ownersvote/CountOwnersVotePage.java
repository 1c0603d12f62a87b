package org.lianxi.web.ownersvote;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.voterecord.CountOwnersVote;
import org.lianxi.committee.voterecord.TotalsDraft;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** Counting a vote from its ballots, or entering totals that were counted on paper. */
@Named
@RequestScoped
public class CountOwnersVotePage {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d{1,9})?");

    @Inject
    private CountOwnersVote countOwnersVote;

    @Inject
    private OwnersVotePage record;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private @Nullable LocalDate countedOn;
    private int inFavourHeads;
    private String inFavourArea = "";
    private int againstHeads;
    private String againstArea = "";
    private int abstainingHeads;
    private String abstainingArea = "";

    /** Counts the ballots that were entered. */
    public String count() {
        countOwnersVote.count(signedIn.person(), record.vote(), countedOn);
        return done();
    }

    /** Records the totals and checks them. */
    public String countTotals() {
        TotalsDraft totals = new TotalsDraft(
                inFavourHeads,
                area(inFavourArea),
                againstHeads,
                area(againstArea),
                abstainingHeads,
                area(abstainingArea));
        countOwnersVote.countTotals(signedIn.person(), record.vote(), countedOn, totals);
        return done();
    }

    private String done() {
        notices.say("ownersvote", "counted");
        return record.address();
    }

    /** Nothing typed is no area at all; what is no number is refused by the use case. */
    private static @Nullable BigDecimal area(String text) {
        String number = text.strip().replace(",", "");
        if (number.isEmpty()) {
            return BigDecimal.ZERO;
        }
        return NUMBER.matcher(number).matches() ? new BigDecimal(number) : null;
    }

    public @Nullable LocalDate getCountedOn() {
        return countedOn;
    }

    public void setCountedOn(@Nullable LocalDate countedOn) {
        this.countedOn = countedOn;
    }

    public int getInFavourHeads() {
        return inFavourHeads;
    }

    public void setInFavourHeads(int inFavourHeads) {
        this.inFavourHeads = inFavourHeads;
    }

    public String getInFavourArea() {
        return inFavourArea;
    }

    public void setInFavourArea(String inFavourArea) {
        this.inFavourArea = inFavourArea;
    }

    public int getAgainstHeads() {
        return againstHeads;
    }

    public void setAgainstHeads(int againstHeads) {
        this.againstHeads = againstHeads;
    }

    public String getAgainstArea() {
        return againstArea;
    }

    public void setAgainstArea(String againstArea) {
        this.againstArea = againstArea;
    }

    public int getAbstainingHeads() {
        return abstainingHeads;
    }

    public void setAbstainingHeads(int abstainingHeads) {
        this.abstainingHeads = abstainingHeads;
    }

    public String getAbstainingArea() {
        return abstainingArea;
    }

    public void setAbstainingArea(String abstainingArea) {
        this.abstainingArea = abstainingArea;
    }
}
