package org.lianxi.committee.registry;

import java.util.List;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Scope;

/** Reads and carries out changes of the registers that were described before: proposed, or decided ahead of their day. */
public interface RegisterChanges {

    /**
     * Refuses what could never be carried out.
     *
     * @throws org.lianxi.committee.refusal.InvalidInput if a field breaks its rules
     */
    void check(RegisterChange change);

    /** Where it has its effect, the subject's place first: who approves it has to be entitled in all of them. */
    List<Scope> places(RegisterChange change);

    /** Whether what this person enters counts at once. */
    boolean mayDecide(PersonId by, RegisterChange change);

    /** Whether it is of the kind that the people of an organisation may propose, and this person is one of them. */
    boolean isOfOwnOrganisation(PersonId by, RegisterChange change);

    /**
     * Carries it out for somebody who may decide it: the use case of its kind is asked, and refuses what it refuses.
     *
     * @return the organisation or compound to look at afterwards
     */
    String carryOut(PersonId by, RegisterChange change);

    /** Carries out, on its day, what somebody decided ahead; nobody's permission is asked again. */
    void carryOutOnItsDay(PersonId decidedBy, RegisterChange change);
}
