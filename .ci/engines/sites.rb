# Renders the corpus for Jekyll: with Liquid, and then with kramdown. Arguments: the corpus, and the file to write.
require 'json'
require 'kramdown'
require 'kramdown-parser-gfm'
require 'liquid'

File.open(ARGV[1], 'w') do |pages|
  File.foreach(ARGV[0]) do |line|
    pair = JSON.parse(line)
    [pair['hostile'], pair['harmless']].each do |text|
      page = Liquid::Template.parse(text, error_mode: :strict).render({ 'site' => { 'title' => 'run' } })
      html = Kramdown::Document.new(page, input: 'GFM', hard_wrap: false, smart_quotes: %w[apos apos quot quot],
                                          typographic_symbols: { hellip: '...', mdash: '---', ndash: '--', laquo: '<<', raquo: '>>',
                                                                  laquo_space: '<< ', raquo_space: ' >>' }).to_html
      pages.puts(JSON.generate(html))
    end
  end
end
