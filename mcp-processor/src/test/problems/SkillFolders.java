package com.example;

import dev.lathe.annotation.Resource;
import dev.lathe.annotation.Skills;

class SkillFolders {
    @Skills("nowhere") // problem: [LatheSkillFile] 'nowhere' of @Skills is no folder where the classes go, and has no SKILL.md there, on the source path or on the class path; put it into src/main/resources, or see docs/skills.md for other builds than Maven's
    static class Nowhere {}

    @Skills("../skills") // problem: [LatheSkillFile] '../skills' of @Skills is no path from the root of the class path; write one such as 'skills'
    static class Above {}

    @Skills("skills/README.md") // problem: [LatheSkillFile] 'skills/README.md' of @Skills is no folder where …
    static class NoFolder {}

    @Skills("drafts/bare/refunds") // problem: [LatheSkillFile] 'drafts/bare/refunds/SKILL.md' of @Skills has a mistake in line 1: it does not begin with front matter; begin with a line '---', name and description, and another line '---'
    static class Bare {}

    @Skills("drafts/flowing/refunds") // problem: [LatheSkillFile] 'drafts/flowing/refunds/SKILL.md' of @Skills has a mistake in line 4: '[' begins what is not understood here; put a text into quotes
    static class Flowing {}

    @Skills("drafts/latin/refunds") // problem: [LatheSkillFile] 'drafts/latin/refunds/SKILL.md' of @Skills is not in UTF-8; save it so
    static class Latin {}

    @Skills("drafts/named/refunds") // problem: [LatheSkillFile] 'drafts/named/refunds/what?.md' of @Skills has a name that not every machine has; use letters, digits, '-', '_' and '.' alone
    static class Named {}

    @Skills("drafts/capital/Refunds") // problem: [LatheBadSkill] skill 'Refunds' is in a folder whose name cannot be that of a skill; name it with 1 to 64 lower-case letters and digits, with single hyphens between them
    static class Capital {}

    @Skills("drafts/misnamed/refunds") // problem: [LatheBadSkill] skill 'refunds' has another name in SKILL.md than its folder; write 'name: refunds' there
    static class Misnamed {}

    @Skills("drafts/nameless/refunds") // problem: [LatheBadSkill] skill 'refunds' has another name in SKILL.md than its folder; …
    static class Nameless {}

    @Skills("drafts/silent/refunds") // problem: [LatheBadSkill] skill 'refunds' has no description in SKILL.md; write a text that says what it is for, and when
    static class Silent {}

    @Skills("drafts/twins/refunds")
    static class One {}

    @Skills({"skills/git-workflow", "skills/refunds"}) // problem: [LatheDuplicateTool] resource URI 'skill://refunds/SKILL.md' is already taken by 'drafts/twins/refunds'; set another URI in @Resource
    static class Other extends One {}

    @Skills("drafts/twins/refunds") // problem: [LatheDuplicateTool] resource URI 'skill://refunds/SKILL.md' is already taken by 'refunds'; set another URI in @Resource
    static class Taken {
        /** How to give money back. */
        @Resource(uri = "skill://refunds/SKILL.md")
        String refunds() {
            return "";
        }
    }
}
