package org.lianxi.committee.change;

import java.util.List;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;

/** Changes of the registers, for reading. */
public interface ChangeViews {

    /** Those in the places whose register the person may read, and the person's own; those that wait come oldest first. */
    Page<ChangeView> page(PersonId by, ChangeFilter filter, PageRequest request);

    /**
     * One of them; what is coming is open to everybody, as the registers are.
     *
     * @throws UnknownChange if there is none of this id
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not read the register there
     */
    ChangeView get(PersonId by, ChangeId id);

    /** Those decided ahead about an organisation or a compound: no secret, as the registers are none. */
    List<ChangeView> coming(String subject);

    /** Whether the person may approve or refuse it. */
    boolean mayDecide(PersonId by, ChangeId id);

    /** Whether the person may take it back. */
    boolean mayWithdraw(PersonId by, ChangeId id);

    /** How many wait for this person's approval, counted up to 99. */
    int waitingFor(PersonId by);
}
