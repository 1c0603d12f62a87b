package org.lianxi.bpmn.inbox;

import java.util.Collection;
import java.util.Map;

/** The titles of what work is about. */
interface SubjectTitles {

    /** Titles by subject, one query for each kind; an unknown subject is missing. */
    Map<SubjectKey, String> of(Collection<SubjectKey> subjects);
}
