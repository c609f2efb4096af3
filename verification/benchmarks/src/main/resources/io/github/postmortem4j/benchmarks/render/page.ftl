<#ftl strip_whitespace=false>
# ${e.block(page.title)}

*${e.text(page.facts)}*

> ${e.block(page.hook)}

## Issue summary

${e.block(page.overview)}

<#list page.summary as fact>- **${fact.label}:** ${fact.mark}${e.text(fact.text)}${fact.mark}
</#list>
## Timeline

*${page.measures}*

<#list page.entries as entry>- `${entry.time}` - ${e.text(entry.text)}
<#list entry.details as detail>  - <#if detail.emoji?has_content>${detail.emoji} </#if>**${detail.label}**<#if detail.text?has_content> ${e.text(detail.text)}</#if>
</#list></#list><#list page.waived as reason>
**${reason.label}:** ${e.text(reason.text)}
</#list>
## Root cause and resolution

### Root cause

${e.block(page.rootCause)}

**Trigger:** ${e.text(page.trigger)}

**Contributing factors:**

<#list page.factors as factor>- ${e.block(factor)}
</#list><#if page.whys?has_content>
**Five whys:**

<#list page.whys as why>${why?counter}. ${e.block(why)}
</#list></#if>
### Resolution

${e.block(page.resolution)}

## Corrective and preventative measures

### Improvements

<#list page.improvements as improvement>- ${e.block(improvement)}
</#list>
### Tasks

<#list page.tasks as task>- [<#if task.done>x<#else> </#if>] **${e.text(task.id)}** - ${e.text(task.text)} *${e.text(task.facts)}<#if task.tracker?has_content> · ${e.link("tracker", task.tracker)}</#if>*
</#list><#if page.note?has_content>
**Owners and dates:** ${e.text(page.note)}
</#if><#if page.lessons?has_content>
## Lessons learned
<#list page.lessons as lesson>
### ${lesson.heading}

<#list lesson.items as item>- ${e.block(item)}
</#list></#list></#if>
## Links

<#list page.links as link>- ${e.link(link.title, link.uri)}
</#list>