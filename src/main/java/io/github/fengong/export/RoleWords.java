package io.github.fengong.export;

import io.github.fengong.model.Role;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The words for the roles in workbooks and CSV files, as the system that receives them calls them: one office says 牵头 and 配合, another
 * 主办 and 协办. The role codes ({@code LEAD} …) stay the same.
 *
 * @param lead the word for {@link Role#LEAD}
 * @param supporting the word for {@link Role#SUPPORTING}
 * @param joint the word for {@link Role#JOINT}
 * @param guiding the word for {@link Role#GUIDING}
 */
public record RoleWords(String lead, String supporting, String joint, String guiding) {

    /** 牵头, 配合: the usual words. */
    public static final RoleWords DEFAULT = of("牵头", "配合");

    /** The vocabularies that can be chosen by their key, the usual one first. */
    public static final List<RoleWords> VOCABULARIES = List.of(DEFAULT, of("主办", "协办"), of("主责", "协同"), of("责任", "配合"));

    public RoleWords {
        requireWord(lead, "lead");
        requireWord(supporting, "supporting");
        requireWord(joint, "joint");
        requireWord(guiding, "guiding");
    }

    /** Returns the words with the usual ones for joint responsibility and guidance. */
    public static RoleWords of(String lead, String supporting) {
        return new RoleWords(lead, supporting, Role.JOINT.title(), Role.GUIDING.title());
    }

    /** Finds the vocabulary of a key such as {@code 主办/协办}. */
    public static Optional<RoleWords> find(String key) {
        return VOCABULARIES.stream().filter(words -> words.key().equals(key)).findFirst();
    }

    /** Returns the key by which the vocabulary is chosen, for example {@code 主办/协办}. */
    public String key() {
        return lead + "/" + supporting;
    }

    /** Returns the word for the role. */
    public String word(Role role) {
        return switch (role) {
            case LEAD -> lead;
            case SUPPORTING -> supporting;
            case JOINT -> joint;
            case GUIDING -> guiding;
        };
    }

    private static void requireWord(String word, String name) {
        Objects.requireNonNull(word, name);
        if (word.isBlank()) {
            throw new IllegalArgumentException("the word for " + name + " must not be blank");
        }
    }
}
