package org.lianxi.bpmn.inbox;

import java.util.Collection;
import java.util.Map;

/** The titles of what work is about. */
public interface SubjectTitles {

    /** Titles by subject, one query for each kind and one for the compounds; an unknown subject is missing. */
    Map<SubjectKey, SubjectTitle> of(Collection<SubjectKey> subjects);

    /** A title, and the name of the compound to which its subject belongs. */
    record SubjectTitle(String title, String compoundName) {}
}
