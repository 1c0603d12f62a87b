package org.lianxi.committee.secondfactor;

import java.util.List;
import org.lianxi.committee.mandate.PersonId;

/** Confirms one's own second factor with a code of it. */
public interface ConfirmEnrolment {

    /**
     * Confirms it; from now on it is asked for at the sign-in.
     *
     * @return recovery codes, shown this once; only digests are kept
     * @throws NoEnrolmentBegun if no secret was shown before
     * @throws SecondFactorExists if one was confirmed before
     * @throws org.lianxi.committee.refusal.InvalidInput if the code is not one of this minute
     */
    List<String> confirm(PersonId by, String code);
}
