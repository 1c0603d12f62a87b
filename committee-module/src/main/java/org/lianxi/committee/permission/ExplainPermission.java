package org.lianxi.committee.permission;

import java.util.List;
import org.lianxi.committee.mandate.PersonId;

/** Says why somebody may, or may not, do something in a place. */
public interface ExplainPermission {

    /**
     * Explains one answer.
     *
     * @throws NotPermitted if the acting person asks about somebody else and may not explain permissions
     * @throws org.lianxi.committee.mandate.UnknownPerson if there is no such person
     */
    Explanation explain(PersonId by, PersonId person, Action action, Scope scope);

    /**
     * What a person's mandates give by the matrix, one entry for each.
     *
     * @throws NotPermitted if the acting person asks about somebody else and may not explain permissions
     */
    List<HeldRights> rights(PersonId by, PersonId person);
}
