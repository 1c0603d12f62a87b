package org.lianxi.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.lianxi.committee.procedure.Wording;

/** Texts that are data, in the reader's language. */
@Named
@ApplicationScoped
public class Wordings {

    public String of(Wording wording) {
        return wording.in(Texts.currentLocale());
    }
}
