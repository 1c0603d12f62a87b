package org.lianxi.server;

/** What the console says, in both languages of the product. */
record Message(String chinese, String english) {

    /** One line for a short message. */
    String line() {
        return chinese + " · " + english;
    }

    /** One line per language, for a message that needs a sentence. */
    String paragraph() {
        return chinese + System.lineSeparator() + english;
    }
}
