package io.github.fengong.agency.register;

/** Brings a name to the one spelling of the register: no white space, full-width brackets, 我市 as 市. */
final class NameCleaner {

    private NameCleaner() {}

    static String clean(String name) {
        StringBuilder clean = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!Character.isWhitespace(c) && c != '\u00A0' && c != '\uFEFF') {
                clean.append(c == '(' ? '（' : c == ')' ? '）' : c);
            }
        }
        boolean own = clean.length() > 1 && "我本".indexOf(clean.charAt(0)) >= 0;
        return own && LevelWord.at(clean, 1).isPresent() ? clean.substring(1) : clean.toString();
    }
}
