package org.lianxi.committee.personaldata;

import java.util.List;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.PersonView;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;

/** Shows requests about personal data. */
public interface DataRequestViews {

    /** Whether the person has anything to do with requests of others. */
    boolean mayRead(PersonId by);

    /**
     * Requests that the person may answer or oversee, newest first.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if there can be none
     */
    Page<DataRequestView> page(PersonId by, PageRequest page);

    /** The person's requests about the own data, newest first. */
    List<DataRequestView> own(PersonId by);

    /**
     * Persons of the leader's street whose role title contains this, to choose from; the reading is written down.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person may export nobody's data
     */
    List<PersonView> personsToChoose(PersonId by, String title);
}
