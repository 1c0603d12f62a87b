package org.lianxi.web.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lianxi.meeting.paper.LeftOutTypeface;
import org.lianxi.meeting.paper.OwnTypefaces;

/** Says at the start which of the typefaces that the operator has named cannot be used; the product's own stand in for them. */
@ApplicationScoped
public class NamedFonts {

    private static final System.Logger LOG = System.getLogger(NamedFonts.class.getName());

    @Inject
    private OwnTypefaces typefaces;

    void tellLeftOut() {
        typefaces.leftOut().forEach(each -> LOG.log(System.Logger.Level.WARNING, words(each)));
    }

    static String words(LeftOutTypeface each) {
        String why =
                switch (each.why()) {
                    case NOT_READABLE -> "the file cannot be read";
                    case NOT_TRUE_TYPE -> "it is no TrueType file (.ttf)";
                    case NOT_PERMITTED -> "its maker does not permit that documents take it along";
                };
        return each.setting() + " = " + each.file() + " is not used: " + why
                + ". PDFs are set in the typeface that comes with the product.";
    }
}
