package org.lianxi.meeting.paper;

import java.util.List;

/** The typefaces of the standard that the operator has bought and named for PDFs. */
public interface OwnTypefaces {

    /** Those that cannot be used, with the reason; asks for no permission. */
    List<LeftOutTypeface> leftOut();
}
