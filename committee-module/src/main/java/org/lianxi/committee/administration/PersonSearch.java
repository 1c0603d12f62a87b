package org.lianxi.committee.administration;

import java.util.List;
import org.lianxi.committee.mandate.PersonView;

/** Looks persons up. */
interface PersonSearch {

    List<PersonView> byLoginOrTitle(String text, int most);
}
