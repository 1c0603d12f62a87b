package org.lianxi.committee.administration;

import java.util.List;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.PersonView;

/** Finds the person whose permissions are to be explained. */
public interface FindPerson {

    /**
     * Those with this login, or whose role title begins so, by title; at most twenty. Nobody if nothing was typed. The search is
     * entered in the audit trail.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the acting person may not explain permissions
     */
    List<PersonView> find(PersonId by, String text);
}
